using Benchmarks.Data;
using Benchmarks.Running;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Benchmarks.Reporting;

/// <summary>Draws the cost of the first fact against the number of facts, one line for each peer, both axes logarithmic.</summary>
internal static class Chart
{
    private const int Width = 900;
    private const int Height = 560;

    public static void Write(string path, Results results)
    {
        using var plot = new Plot();
        foreach (var peer in Peer.All.Append(Peer.FactbookNative))
        {
            var points = Dataset.Sizes
                .Where(dataset => results.FirstFact(peer, dataset.Count) is not null)
                .Select(dataset => new Coordinates(Math.Log10(dataset.Count), Math.Log10(results.FirstFact(peer, dataset.Count)!.Value)))
                .ToArray();
            if (points.Length > 0)
            {
                plot.Add.Scatter(points).LegendText = peer.Name;
            }
        }

        plot.Axes.Bottom.TickGenerator = Logarithmic();
        plot.Axes.Left.TickGenerator = Logarithmic();
        plot.XLabel("facts");
        plot.YLabel("first fact, ms from the entry of Main");
        plot.ShowLegend(Edge.Right);
        plot.SaveSvg(path, Width, Height);
    }

    private static NumericAutomatic Logarithmic() => new()
    {
        IntegerTicksOnly = true,
        MinorTickGenerator = new LogMinorTickGenerator(),
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.###", System.Globalization.CultureInfo.InvariantCulture),
    };
}
