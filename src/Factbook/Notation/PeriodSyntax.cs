namespace Factbook.Notation;

/// <summary>A parsed period. The default value is all time, <c>../..</c>.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
/// <param name="IsSingle">Whether the period is a single date, which is then both start and end, and not an interval.</param>
internal readonly record struct PeriodSyntax(PeriodEnd Start, PeriodEnd End, bool IsSingle)
{
    /// <summary>The first day, as the number of days since 0001-01-01; null if the start is open or unknown.</summary>
    public int? FirstDay => Start.FirstDay;

    /// <summary>The last day, as the number of days since 0001-01-01; null if the end is open or unknown.</summary>
    public int? LastDay => End.LastDay;

    public bool IsApproximate => Start.Date.IsApproximate || End.Date.IsApproximate;

    public bool IsUncertain => Start.Date.IsUncertain || End.Date.IsUncertain;
}
