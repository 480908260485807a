namespace Factbook.Tool.Drawings;

/// <summary>An entry of a legend: a bar, and what it means.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="IsMarked">Whether the bar is that of a marked fact.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record LegendEntry(DrawnBar Bar, bool IsMarked, string Meaning)
{
    private static readonly DrawnBar Plain = new(0, 1, BarEnd.Included, BarEnd.Included);

    /// <summary>The entry of facts whose marks state how they are meant.</summary>
    public static readonly LegendEntry Marked = new(Plain, IsMarked: true, "dashed: hedged, or not asserted");

    private static readonly LegendEntry Within = new(
        Plain with { IsPointWithin = true }, IsMarked: false, "a day somewhere in this time");

    private static readonly LegendEntry Contested = new(
        Plain with { IsContested = true }, IsMarked: false, "ringed: another fact contradicts it");

    /// <summary>Returns the entries for what charts contain.</summary>
    public static IReadOnlyList<LegendEntry> Of(IReadOnlyList<Chart> charts)
    {
        var rows = charts.SelectMany(chart => chart.Rows).ToList();
        var ends = rows.SelectMany(row => EndsOf(row.Bar)).ToHashSet();
        return
        [
            .. Enum.GetValues<BarEnd>().Where(ends.Contains).Select(EntryOf),
            .. rows.Exists(row => row.Bar is { IsPointWithin: true } bar && bar.From < bar.To) ? [Within] : Array.Empty<LegendEntry>(),
            .. rows.Exists(row => row.IsMarked) ? [Marked] : Array.Empty<LegendEntry>(),
            .. rows.Exists(row => row.Bar.IsContested) ? [Contested] : Array.Empty<LegendEntry>(),
        ];
    }

    // The ends of a bar that represents a single point look alike, unless they are missing or assumed.
    private static IEnumerable<BarEnd> EndsOf(DrawnBar bar) => new[] { bar.Start, bar.End }
        .Where(end => !bar.IsPointWithin || bar.From >= bar.To || end is BarEnd.Missing or BarEnd.Assumed);

    private static LegendEntry EntryOf(BarEnd end) => new(
        new DrawnBar(0, 1, end == BarEnd.Missing ? BarEnd.Included : end, end), IsMarked: false, MeaningOf(end));

    private static string MeaningOf(BarEnd end) => end switch
    {
        BarEnd.Included => "the end is included",
        BarEnd.Excluded => "the end is excluded",
        BarEnd.Assumed => "the end is not stated exactly",
        _ => "no limit is stated on this side",
    };
}
