using Factbook.Tool.Drawings;
using Factbook.Tool.Model;

namespace Factbook.Tool.Site.Content;

/// <summary>What the pages of a dataset show.</summary>
internal sealed class SiteContent(FactDataset dataset)
{
    /// <summary>The number of facts that a page of a table lists.</summary>
    public const int FactsPerPage = 100;

    private const int MostCharts = 4;

    public FactDataset Dataset => dataset;

    public SiteMap Map { get; } = new(dataset);

    public Referrers Referrers { get; } = new(dataset);

    public Contradictions Contradictions { get; } = new(dataset);

    public Marks Marks => field ??= new Marks(Referrers, Contradictions);

    public int FactCount { get; } = dataset.Tables.Sum(table => table.Facts.Count);

    /// <summary>Returns the pages of a table: the facts of each.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> PagesOf(FactTable table) =>
        table.Facts.Count == 0 ? [[]] : [.. table.Facts.Chunk(FactsPerPage)];

    /// <summary>Returns the figures of facts on scales; those of few facts are left out if there are many kinds.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="linkOf">Returns the address of a fact's page from the page that shows the charts.</param>
    public IReadOnlyList<Chart> FiguresOf(IEnumerable<Fact> facts, Func<Fact, string?> linkOf) =>
        MostOf(IntervalCharts.Of(facts, RowsWith(linkOf)));

    /// <summary>Returns the periods of facts on timelines.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="linkOf">Returns the address of a fact's page from the page that shows the charts.</param>
    public IReadOnlyList<Chart> PeriodsOf(IEnumerable<Fact> facts, Func<Fact, string?> linkOf) =>
        MostOf(PeriodCharts.Of(facts, RowsWith(linkOf)));

    private RowFactory RowsWith(Func<Fact, string?> linkOf) =>
        (fact, property, text, bar) => DrawnRow.Of(fact, property, text, bar, linkOf(fact), Marks);

    // A page with a chart for each of many units would be too large.
    private static IReadOnlyList<Chart> MostOf(IReadOnlyList<Chart> charts) =>
        charts.Count <= MostCharts ? charts : [.. charts.OrderByDescending(chart => chart.Rows.Count + chart.Omitted).Take(MostCharts)];
}
