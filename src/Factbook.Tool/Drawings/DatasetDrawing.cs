using Factbook.Notation;
using Factbook.Tool.Model;
using Microsoft.AspNetCore.Components;

namespace Factbook.Tool.Drawings;

/// <summary>Draws all shares, connections or periods of a dataset as one image.</summary>
internal static class DatasetDrawing
{
    /// <summary>The kinds of drawings: figures that are shares, facts that connect two others, and periods.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["shares", "flows", "timeline"];

    /// <summary>Returns a drawing as SVG.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ToolException">The dataset has nothing of this kind.</exception>
    public static string Draw(FactDataset dataset, string kind)
    {
        var marks = new Marks(dataset);
        var parts = dataset.Tables.SelectMany(table => PartsOf(table, kind, marks)).ToList();
        return parts.Count == 0
            ? throw ToolException.Failure($"'{dataset.Name}' has nothing to draw as {kind}")
            : RazorText.Render(ImageDrawing.Of(parts, LegendOf(parts), DrawingSize.Wide));
    }

    private static IEnumerable<ImagePart> PartsOf(FactTable table, string kind, Marks marks)
    {
        return kind switch
        {
            "shares" => IntervalCharts.Of(table.Facts, RowOf)
                .Where(chart => chart.Kind == FigureKind.Share)
                .Select(chart => PartOf(table, chart)),
            "timeline" => PeriodCharts.Of(table.Facts, RowOf).Select(chart => PartOf(table, chart)),
            _ => GraphOf(table, marks),
        };

        DrawnRow RowOf(Fact fact, FactProperty property, string text, DrawnBar bar) =>
            DrawnRow.Of(fact, property, text, bar, link: null, marks);
    }

    private static IReadOnlyList<LegendEntry> LegendOf(IReadOnlyList<ImagePart> parts) =>
    [
        .. LegendEntry.Of([.. parts.SelectMany(part => part.Charts)]),
        .. parts.Any(part => part.HasMarkedConnections) ? [LegendEntry.Marked] : Array.Empty<LegendEntry>(),
    ];

    private static ImagePart PartOf(FactTable table, Chart chart) => new(
        $"{table.Heading}: {chart.Title}", new ChartLayout(DrawingSize.Wide).HeightOf(chart), ChartDrawing.Of(chart, DrawingSize.Wide))
    {
        Omitted = chart.Omitted,
        Charts = [chart],
    };

    private static IEnumerable<ImagePart> GraphOf(FactTable table, Marks marks)
    {
        var connections = VocabularyRole.Claim.IsOf(table.Record) ? [] : Connection.Among(table, marks);
        if (connections.Count > 0)
        {
            var (layout, heading) = (new GraphLayout(connections, DrawingSize.Wide), Connection.HeadingOf(table));
            yield return new ImagePart(heading, layout.Height, GraphDrawing.Of(layout, heading, _ => null))
            {
                Omitted = layout.Omitted + Connection.CountIncomplete(table),
                HasMarkedConnections = layout.Lines.Any(line => line.Connection.IsMarked),
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

    /// <summary>Gets the charts whose forms the legend explains.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>Gets whether a mark states how a drawn connection is meant.</summary>
    public bool HasMarkedConnections { get; init; }
}
