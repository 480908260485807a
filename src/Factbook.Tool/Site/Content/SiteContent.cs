using Factbook.Tool.Drawings;
using Factbook.Tool.Model;

namespace Factbook.Tool.Site.Content;

/// <summary>What the pages of a dataset show.</summary>
internal sealed class SiteContent(FactDataset dataset)
{
    /// <summary>The number of facts that a page of a table lists.</summary>
    public const int FactsPerPage = 100;

    public FactDataset Dataset => dataset;

    public SiteMap Map { get; } = new(dataset);

    public Referrers Referrers { get; } = new(dataset);

    public int FactCount { get; } = dataset.Tables.Sum(table => table.Facts.Count);

    /// <summary>Returns how a fact is meant, and whether another one is made against it.</summary>
    public IEnumerable<string> MarksOf(Fact fact) =>
        Referrers.Of(fact).Any(referrer => Role.Disputed.IsOf(referrer.Property)) ? Marks.Of(fact).Append("disputed") : Marks.Of(fact);

    /// <summary>Returns the table of a fact.</summary>
    public FactTable TableOf(Fact fact) => dataset.Tables.First(table => fact.Record.IsKindOf(table.Record));

    /// <summary>Returns the pages of a table: the facts of each.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> PagesOf(FactTable table) =>
        table.Facts.Count == 0 ? [[]] : [.. table.Facts.Chunk(FactsPerPage)];

    /// <summary>Returns the figures of facts on scales.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="linkOf">Returns the address of a fact's page from the page that shows the charts.</param>
    public static IReadOnlyList<Chart> FiguresOf(IEnumerable<Fact> facts, Func<Fact, string?> linkOf) =>
        IntervalCharts.Of(facts, (fact, text, bar) => DrawnRow.Of(fact, text, bar, linkOf(fact)));

    /// <summary>Returns the periods of facts on timelines.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="linkOf">Returns the address of a fact's page from the page that shows the charts.</param>
    public static IReadOnlyList<Chart> PeriodsOf(IEnumerable<Fact> facts, Func<Fact, string?> linkOf) =>
        PeriodCharts.Of(facts, (fact, text, bar) => DrawnRow.Of(fact, text, bar, linkOf(fact)));
}
