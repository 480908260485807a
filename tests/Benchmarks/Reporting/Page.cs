using Benchmarks.Data;
using Benchmarks.Running;

namespace Benchmarks.Reporting;

/// <summary>The page of figures. The text between two markers is generated from the results, the rest is hand-written.</summary>
internal static class Page
{
    private const string Start = "<!-- figures: written by `table` -->\n";
    private const string End = "<!-- end of figures -->";
    private const string ChartName = "cold.svg";

    public static void Write(Results results)
    {
        Chart.Write(Path.Combine(Workspace.Sources, ChartName), results);
        var path = Path.Combine(Workspace.Sources, "README.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        File.WriteAllText(path, page[..start] + Figures(results) + page[page.IndexOf(End, start, StringComparison.Ordinal)..]);
    }

    private static string Figures(Results results)
    {
        IEnumerable<string> blocks =
        [
            $"- machine: {Machine.Hardware}\n- versions: {Machine.Versions}\n",
            "### Bars\n",
            Tables.OfTargets(results),
            "### Cold start\n",
            $"![First fact against the number of facts]({ChartName})\n",
            .. Dataset.Sizes.SelectMany<Dataset, string>(dataset =>
                [
                    Invariant($"{dataset.Count:N0} facts:\n"), Tables.Cold(results, dataset.Count)
                ]),
            "### Steady state\n",
            Tables.Steady(results),
            "### Builds\n",
            Tables.Builds(results),
        ];
        return string.Concat(blocks.Select(block => $"\n{block}")) + "\n";
    }
}
