namespace Factbook.Notation;

/// <summary>Specifies the kind of an end of a period.</summary>
internal enum PeriodEndKind
{
    /// <summary>The period is unbounded (<c>..</c>).</summary>
    Open,

    /// <summary>The period is bounded by an unknown date (nothing is written).</summary>
    Unknown,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>An end of a period.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Date">The date of <see cref="PeriodEndKind.Date"/>.</param>
internal readonly record struct PeriodEnd(PeriodEndKind Kind, PeriodDate Date)
{
    public static readonly PeriodEnd Unknown = new(PeriodEndKind.Unknown, default);

    public static PeriodEnd At(PeriodDate date) => new(PeriodEndKind.Date, date);

    public int? FirstDay => Kind == PeriodEndKind.Date ? Date.FirstDay : null;

    public int? LastDay => Kind == PeriodEndKind.Date ? Date.LastDay : null;
}
