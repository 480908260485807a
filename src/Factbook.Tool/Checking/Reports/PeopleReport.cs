using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Rendering;
using Spectre.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>
/// For people: what is wrong, the line with the place underlined, what would be right, the other places, and where it is explained.
/// </summary>
internal sealed class PeopleReport(Screen screen, SourceTexts texts) : IReport
{
    // Lines in a pipe may be of any length, but nobody reads them on.
    private const int WidestExcerpt = 160;

    public void Write(CheckResult result)
    {
        foreach (var finding in result.Findings.Where(finding => !finding.IsInformation))
        {
            Write(finding);
            screen.WriteLine();
        }

        // A line each: they come in every check, and need no action.
        foreach (var finding in result.Findings.Where(finding => finding.IsInformation))
        {
            screen.WriteLine([($"{finding.Severity} {finding.Id}", Styles.Label), ($": {finding.Message}", Styles.Plain)]);
        }

        screen.WriteLine([(Summary(result), SummaryStyle(result))]);
    }

    private static string Summary(CheckResult result)
    {
        var facts = $"{Count(result.Facts, "fact")} in {Count(result.Files, "file")}";
        var found = (result.Errors, result.Warnings) switch
        {
            (0, 0) => result.Unchecked is null ? "No mistakes" : "No mistakes in what could be checked",
            (0, var warnings) => Count(warnings, "warning"),
            (var errors, 0) => Count(errors, "error"),
            var (errors, warnings) => $"{Count(errors, "error")} and {Count(warnings, "warning")}",
        };
        var files = result.Findings.Where(finding => !finding.IsInformation).Select(finding => finding.Place?.Path).OfType<string>().Distinct().Count();
        return result.Errors + result.Warnings == 0 ? $"{found}: {facts}." : $"{found} in {Count(files, "file")}.";
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static Style SummaryStyle(CheckResult result) =>
        result.HasFailed ? Styles.Error : result.Warnings > 0 ? Styles.Warning : Styles.Good;

    private void Write(Finding finding)
    {
        var style = finding.IsError ? Styles.Error : Styles.Warning;
        screen.WriteLine([($"{finding.Severity} {finding.Id}", style), ($": {finding.Statement}", Styles.Key)]);
        var places = finding.Others.Prepend(finding.Place).OfType<Place>().ToList();
        var margin = places.Select(place => Number(place).Length).DefaultIfEmpty(1).Max();
        foreach (var place in places)
        {
            var isFirst = ReferenceEquals(place, finding.Place);
            Write(place, margin, isFirst ? "-->" : ":::", isFirst ? '^' : '-', isFirst ? style : Styles.Label, isFirst ? finding.Expectation : "");
        }

        if (places.Count == 0 && finding.Expectation.Length > 0)
        {
            Note(margin, finding.Expectation);
        }

        Note(margin, finding.Id.StartsWith("FB", StringComparison.Ordinal) ? $"factbook explain {finding.Id}" : finding.Link);
    }

    private void Write(Place place, int margin, string arrow, char underline, Style style, string label)
    {
        var blank = new string(' ', margin);
        screen.WriteLine([($"{blank}{arrow} ", Styles.Label), (string.Create(CultureInfo.InvariantCulture, $"{ShownPath.Of(place.Path)}:{place.Line}:{place.Column}"), Styles.Plain)]);
        var room = (screen.Traits.Width ?? WidestExcerpt) - margin - " | ".Length;
        if (texts.Of(place.Path) is not { } text || Excerpt.Of(text, place, room) is not { } excerpt)
        {
            if (label.Length > 0)
            {
                Note(margin, label);
            }

            return;
        }

        var end = excerpt.Column + excerpt.Width;
        var fits = label.Length > 0 && (screen.Traits.Width is null || end + 1 + label.Length <= room);
        screen.WriteLine([($"{blank} |", Styles.Label)]);
        screen.WriteLine([($"{Number(place).PadLeft(margin)} | ", Styles.Label), (excerpt.Line, Styles.Plain)]);
        screen.WriteLine([
            ($"{blank} | ", Styles.Label),
            (new string(' ', excerpt.Column) + new string(underline, excerpt.Width), style),
            (fits ? $" {label}" : "", style)]);
        if (label.Length > 0 && !fits)
        {
            Note(margin, label);
        }
    }

    private void Note(int margin, string text) => screen.WriteLine([($"{new string(' ', margin)} = ", Styles.Label), (text, Styles.Plain)]);

    private static string Number(Place place) => place.Line.ToString(CultureInfo.InvariantCulture);
}
