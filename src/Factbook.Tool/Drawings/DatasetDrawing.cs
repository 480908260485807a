using Factbook.Notation;
using Factbook.Tool.Model;
using Microsoft.AspNetCore.Components;

namespace Factbook.Tool.Drawings;

/// <summary>Draws what a whole dataset has of one kind, as an image of its own.</summary>
internal static class DatasetDrawing
{
    private const double Width = 880;

    /// <summary>The kinds of drawings: figures that are shares, facts that connect two others, and periods.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["shares", "flows", "timeline"];

    /// <summary>Returns a drawing as SVG.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ToolException">The dataset has nothing of this kind.</exception>
    public static string Draw(FactDataset dataset, string kind)
    {
        var referrers = new Referrers(dataset);
        var parts = dataset.Tables.SelectMany(table => PartsOf(table, kind, referrers)).ToList();
        return parts.Count == 0
            ? throw ToolException.Failure($"'{dataset.Name}' has nothing to draw as {kind}")
            : Markup.Render(ImageDrawing.Of(parts, Width));
    }

    private static IEnumerable<ImagePart> PartsOf(FactTable table, string kind, Referrers referrers)
    {
        return kind switch
        {
            "shares" => IntervalCharts.Of(table.Facts, RowOf)
                .Where(chart => chart.Kind == FigureKind.Share)
                .Select(chart => PartOf(table, chart)),
            "timeline" => PeriodCharts.Of(table.Facts, RowOf).Select(chart => PartOf(table, chart)),
            _ => GraphOf(table, referrers),
        };

        DrawnRow RowOf(Fact fact, string text, DrawnBar bar) => DrawnRow.Of(fact, text, bar, link: null, referrers);
    }

    private static ImagePart PartOf(FactTable table, Chart chart) => new(
        $"{table.Heading}: {chart.Title}", new ChartLayout(Width).HeightOf(chart), ChartDrawing.Of(chart, Width))
    {
        Omitted = chart.Omitted,
    };

    private static IEnumerable<ImagePart> GraphOf(FactTable table, Referrers referrers)
    {
        var connections = Role.Claim.IsOf(table.Record) ? [] : Connection.Among(table, referrers);
        if (connections.Count > 0)
        {
            var (layout, heading) = (new GraphLayout(connections, Width), Connection.HeadingOf(table));
            yield return new ImagePart(heading, layout.Height, GraphDrawing.Of(layout, heading, _ => null))
            {
                Omitted = layout.Omitted + Connection.CountIncomplete(table),
            };
        }
    }
}

/// <summary>A drawing within an image.</summary>
/// <param name="Heading">What is drawn.</param>
/// <param name="Height">Its height.</param>
/// <param name="Drawing">The drawing.</param>
internal sealed record ImagePart(string Heading, double Height, RenderFragment Drawing)
{
    /// <summary>Gets the number of facts that are not drawn.</summary>
    public int Omitted { get; init; }
}
