namespace Factbook.Notation;

/// <summary>What a written period says. The default value is all time, <c>../..</c>.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsSingle">Whether it is one date, which both ends are then, and not an interval.</param>
internal readonly record struct PeriodSyntax(PeriodEnd Start, PeriodEnd End, bool IsSingle)
{
    /// <summary>The first day, as the number of days since 0001-01-01; null when it is open or unknown.</summary>
    public int? FirstDay => Start.FirstDay;

    /// <summary>The last day, as the number of days since 0001-01-01; null when it is open or unknown.</summary>
    public int? LastDay => End.LastDay;

    public bool IsApproximate => Start.Date.IsApproximate || End.Date.IsApproximate;

    public bool IsUncertain => Start.Date.IsUncertain || End.Date.IsUncertain;
}
