namespace Factbook.Notation;

/// <summary>What stands at an end of a period.</summary>
internal enum PeriodEndKind
{
    /// <summary>Nothing ends it there (<c>..</c>).</summary>
    Open,

    /// <summary>It ends there, but when is not known (nothing is written).</summary>
    Unknown,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>An end of a period.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Date">The date, if one does.</param>
internal readonly record struct PeriodEnd(PeriodEndKind Kind, PeriodDate Date)
{
    public static readonly PeriodEnd Unknown = new(PeriodEndKind.Unknown, default);

    public static PeriodEnd At(PeriodDate date) => new(PeriodEndKind.Date, date);

    public int? FirstDay => Kind == PeriodEndKind.Date ? Date.FirstDay : null;

    public int? LastDay => Kind == PeriodEndKind.Date ? Date.LastDay : null;
}
