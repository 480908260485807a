namespace Factbook.Tool.Comparing.Reports;

/// <summary>What a report states about a comparison.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Old">What was compared, as the user named it.</param>
/// <param name="New">What it was compared with.</param>
/// <param name="Differences">The differences.</param>
internal sealed record Comparison(string Dataset, string Old, string New, DatasetDifferences Differences)
{
    /// <summary>Gets whether a report for people shows all differences, however many there are.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>A format of <c>factbook diff</c>.</summary>
internal interface IComparisonReport
{
    /// <summary>Writes a comparison.</summary>
    void Write(Comparison comparison);
}
