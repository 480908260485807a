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
        var parts = dataset.Tables.SelectMany(table => PartsOf(table, kind)).ToList();
        return parts.Count == 0
            ? throw ToolException.Failure($"'{dataset.Name}' has nothing to draw as {kind}")
            : Markup.Render(ImageDrawing.Of(parts, Width));
    }

    private static IEnumerable<ImagePart> PartsOf(FactTable table, string kind) => kind switch
    {
        "shares" => IntervalCharts.Of(table.Facts, DrawnRow.Of)
            .Where(chart => chart.Kind == FigureKind.Share)
            .Select(chart => PartOf(table, chart)),
        "timeline" => PeriodCharts.Of(table.Facts, DrawnRow.Of).Select(chart => PartOf(table, chart)),
        _ => GraphOf(table),
    };

    private static ImagePart PartOf(FactTable table, Chart chart) => new(
        $"{table.Heading}: {chart.Title}", new ChartLayout(Width).HeightOf(chart), ChartDrawing.Of(chart, Width));

    private static IEnumerable<ImagePart> GraphOf(FactTable table)
    {
        var connections = Role.Claim.IsOf(table.Record) ? [] : Connection.Among(table.Facts);
        if (connections.Count > 0)
        {
            var (layout, heading) = (new GraphLayout(connections, Width), Connection.HeadingOf(table));
            yield return new ImagePart(heading, layout.Height, GraphDrawing.Of(layout, heading, _ => null));
        }
    }
}

/// <summary>A drawing within an image.</summary>
/// <param name="Heading">What is drawn.</param>
/// <param name="Height">Its height.</param>
/// <param name="Drawing">The drawing.</param>
internal sealed record ImagePart(string Heading, double Height, RenderFragment Drawing);
