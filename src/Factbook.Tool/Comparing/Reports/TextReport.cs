using System.Globalization;
using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Rendering;
using Spectre.Console;

namespace Factbook.Tool.Comparing.Reports;

/// <summary>A report for people: the result and the counts first, then the differences by table.</summary>
/// <remarks>Removed, renamed, changed and added facts begin with <c>-</c>, <c>></c>, <c>~</c> and <c>+</c>, what is breaking with
/// <c>!</c>.</remarks>
internal sealed class TextReport(Screen screen) : IComparisonReport
{
    private const int LongestList = 10;

    private static readonly FactChange[] Changes = [FactChange.Removed, FactChange.Renamed, FactChange.Changed, FactChange.Added];

    private string Arrow => screen.Traits.IsRich ? "→" : "->";

    private string Ellipsis => screen.Traits.IsRich ? "…" : "...";

    /// <inheritdoc/>
    public void Write(Comparison comparison)
    {
        var differences = comparison.Differences;
        screen.WriteLine([
            ($"{Printable.Of(comparison.Dataset)}: ", Styles.Heading),
            ($"{Printable.Of(comparison.Old)} {Arrow} {Printable.Of(comparison.New)}", Styles.Plain)]);
        if (differences.Worst is not { } worst)
        {
            screen.WriteLine([("No differences.", Styles.Good)]);
            return;
        }

        screen.WriteLine([
            (DifferenceText.Of(differences.Step), StyleOf(worst)),
            ($": {differences.Count(Severity.Breaking):N0} breaking (!), {differences.Count(Severity.Additive):N0} additive, "
                + CountText.Of(differences.Count(Severity.Value), "value change"), Styles.Plain)]);
        WriteCounts(differences.Tables);
        WriteShape(differences.Shape, comparison.IsComplete ? int.MaxValue : 2 * LongestList);
        foreach (var table in differences.Tables)
        {
            screen.WriteLine();
            screen.WriteLine([(table.Name, Styles.Heading), (CountOf(table), Styles.Plain)]);
            WriteFacts(table, comparison.IsComplete ? int.MaxValue : LongestList, comparison.IsComplete);
        }
    }

    // A table of one line would repeat what follows.
    private void WriteCounts(IReadOnlyList<TableDifferences> tables)
    {
        if (tables.Count < 2)
        {
            return;
        }

        screen.WriteLine();
        var width = tables.Max(table => table.Name.Length);
        screen.WriteLine([
            ($"  {new string(' ', width)}{string.Concat(Changes.Select(change => $"{DifferenceText.Name(change),9}"))}", Styles.Label)]);
        foreach (var table in tables)
        {
            var counts = Changes.Select(change => table.With(change).Count)
                .Select(count => count == 0 ? $"{"",9}" : string.Create(CultureInfo.InvariantCulture, $"{count,9}"));
            screen.WriteLine([($"  {table.Name.PadRight(width)}", Styles.Key), (string.Concat(counts), Styles.Plain)]);
        }
    }

    private void WriteShape(IReadOnlyList<ShapeDifference> shape, int limit)
    {
        if (shape.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.WriteLine([("Records", Styles.Heading)]);
        // Breaking ones first, so that the limit leaves out the others.
        foreach (var difference in shape.OrderByDescending(difference => difference.Severity).Take(limit))
        {
            WriteLine(difference.Severity, " ", difference.Subject, $": {DifferenceText.Of(difference, Arrow)}");
        }

        WriteRest(shape.Count, limit);
    }

    private void WriteFacts(TableDifferences table, int limit, bool isComplete)
    {
        WriteKeys(table.With(FactChange.Removed), "-", limit);
        foreach (var fact in table.With(FactChange.Renamed).Take(limit))
        {
            WriteLine(fact.Severity, ">", fact.OldKey!, $" {Arrow} {Printable.Of(fact.Key)}");
            WriteValues(fact.Values, limit, isComplete);
        }

        WriteRest(table.With(FactChange.Renamed).Count, limit);
        foreach (var fact in table.With(FactChange.Changed).Take(limit))
        {
            WriteLine(fact.Severity, "~", fact.Key, "");
            WriteValues(fact.Values, limit, isComplete);
        }

        WriteRest(table.With(FactChange.Changed).Count, limit);
        WriteKeys(table.With(FactChange.Added), "+", limit);
    }

    private void WriteKeys(IReadOnlyList<FactDifference> facts, string mark, int limit)
    {
        foreach (var group in facts.GroupBy(fact => fact.Severity).OrderByDescending(group => group.Key))
        {
            foreach (var fact in group.Take(limit))
            {
                WriteLine(fact.Severity, mark, fact.Key, "");
            }

            WriteRest(group.Count(), limit);
        }
    }

    private void WriteValues(IReadOnlyList<ValueDifference> values, int limit, bool isComplete)
    {
        foreach (var value in values.Take(limit))
        {
            var (old, @new) = DifferenceText.Of(value, Ellipsis, isComplete);
            screen.WriteLine([
                (value.Severity == Severity.Breaking ? "  !   " : "      ", Styles.Error),
                ($"{Printable.Of(value.Path)}: ", Styles.Label),
                ($"{old} {Arrow} {@new}", Styles.Plain)]);
        }

        WriteRest(values.Count, limit);
    }

    private void WriteLine(Severity severity, string mark, string name, string rest) => screen.WriteLine([
        ($"  {(severity == Severity.Breaking ? '!' : ' ')} {mark}", StyleOf(severity)),
        (mark == " " ? Printable.Of(name) : $" {Printable.Of(name)}", Styles.Key),
        (Printable.Of(rest), Styles.Plain)]);

    private void WriteRest(int count, int limit)
    {
        if (count > limit)
        {
            screen.WriteLine([
                ($"      and {(count - limit).ToString("N0", CultureInfo.InvariantCulture)} more; --all shows all", Styles.Label)]);
        }
    }

    private static string CountOf(TableDifferences table) => string.Create(
        CultureInfo.InvariantCulture,
        $": {CountText.Of(table.NewCount, "fact")}{(table.OldCount == table.NewCount ? "" : $", {table.OldCount:N0} before")}");

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Breaking => Styles.Error,
        Severity.Additive => Styles.Good,
        _ => Styles.Warning,
    };
}
