using System.Text.RegularExpressions;
using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Comparing.Reports;

/// <summary>A report for release notes, in Markdown: what is breaking, then what is added, then what has changed.</summary>
/// <remarks>Everything that a dataset states is in code spans, so that none of it is read as Markdown, HTML or a mention.</remarks>
internal sealed partial class MarkdownReport(TextWriter output) : IComparisonReport
{
    private const string Arrow = "→";

    private const int LongestList = 50;

    /// <inheritdoc/>
    public void Write(Comparison comparison)
    {
        var differences = comparison.Differences;
        WriteLine($"## {Code(comparison.Dataset)} since {Code(comparison.Old)}");
        WriteLine("");
        WriteLine(differences.Worst is null ? "No differences." : $"This is a {DifferenceText.Of(differences.Step)}.");
        WriteGroup("Breaking changes", Severity.Breaking, comparison);
        WriteGroup("Additions", Severity.Additive, comparison);
        WriteGroup("Changed facts", Severity.Value, comparison);
    }

    private void WriteGroup(string title, Severity severity, Comparison comparison)
    {
        var lines = comparison.Differences.Shape.Where(difference => difference.Severity == severity).Select(Shape)
            .Concat(comparison.Differences.Tables.SelectMany(table => table.Facts
                .Where(fact => fact.Severity == severity)
                .Select(fact => Fact(table, fact, comparison.IsComplete))))
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var limit = comparison.IsComplete ? lines.Count : LongestList;
        WriteLine("");
        WriteLine($"### {title}");
        WriteLine("");
        lines.Take(limit).ToList().ForEach(WriteLine);
        if (lines.Count > limit)
        {
            WriteLine($"- and {CountText.Of(lines.Count - limit, "other difference")}");
        }
    }

    private static string Shape(ShapeDifference difference)
    {
        var declared = (difference.Old, difference.New) switch
        {
            (null, null) => "",
            ({ } old, { } now) => $": {Code(old)} {Arrow} {Code(now)}",
            var (old, now) => $": {Code(old ?? now!)}",
        };
        return $"- {Code(difference.Subject)}: {ShapeChanges.Describe(difference.Change)}{declared}";
    }

    private static string Fact(TableDifferences table, FactDifference fact, bool isComplete)
    {
        var what = fact.Change switch
        {
            FactChange.Renamed => $"{Code(fact.OldKey!)} is renamed to {Code(fact.Key)}",
            FactChange.Removed => $"{Code(fact.Key)} is removed",
            FactChange.Added => $"{Code(fact.Key)} is added",
            _ => $"{Code(fact.Key)} has changed",
        };
        return string.Concat(fact.Values.Select(Value).Prepend($"- {table.Name}: {what}"));

        string Value(ValueDifference value)
        {
            var (old, @new) = DifferenceText.Of(value, "…", isComplete);
            return $"\n  - {Code(value.Path)}: {Code(old)} {Arrow} {Code(@new)}";
        }
    }

    // A code span ends at a run of as many backticks as it begins with.
    private static string Code(string text)
    {
        var line = Printable.Of(text);
        var longest = Backticks().Matches(line).Select(run => run.Length).DefaultIfEmpty().Max();
        var fence = new string('`', longest + 1);
        return longest == 0 && line.Length > 0 ? $"{fence}{line}{fence}" : $"{fence} {line} {fence}";
    }

    private void WriteLine(string line) => output.Write(line + "\n");

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
