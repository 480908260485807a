using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Rendering;
using Spectre.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>
/// A report for people: each statement with the underlined line of the file, the expectation, related lines, and how to get an explanation.
/// </summary>
internal sealed class PeopleReport(Screen screen, SourceTexts texts) : IReport
{
    // A pipe has no width, but longer lines are hard to read.
    private const int WidestExcerpt = 160;

    public void Write(CheckResult result)
    {
        foreach (var finding in result.Findings.Where(finding => !finding.IsInformation))
        {
            Write(finding);
            screen.WriteLine();
        }

        // Information requires no action and is the same in each check, so one line is enough.
        foreach (var finding in result.Findings.Where(finding => finding.IsInformation))
        {
            screen.WriteLine([($"{finding.Severity} {finding.Id}", Styles.Label), ($": {finding.Message}", Styles.Plain)]);
        }

        screen.WriteLine([(Summary(result), SummaryStyle(result))]);
    }

    private static string Summary(CheckResult result)
    {
        var facts = $"{CountText.Of(result.Facts, "fact")} in {CountText.Of(result.Files, "file")}";
        var found = (result.Errors, result.Warnings) switch
        {
            (0, 0) => result.Unchecked is null ? "No errors" : "No errors in the part that could be checked",
            (0, var warnings) => CountText.Of(warnings, "warning"),
            (var errors, 0) => CountText.Of(errors, "error"),
            var (errors, warnings) => $"{CountText.Of(errors, "error")} and {CountText.Of(warnings, "warning")}",
        };
        var files = result.Findings.Where(finding => !finding.IsInformation)
            .Select(finding => finding.Location?.Path).OfType<string>().Distinct().Count();
        return result.Errors + result.Warnings == 0 ? $"{found}: {facts}." : $"{found} in {CountText.Of(files, "file")}.";
    }

    private static Style SummaryStyle(CheckResult result) =>
        result.HasFailed ? Styles.Error : result.Warnings > 0 ? Styles.Warning : Styles.Good;

    private void Write(Finding finding)
    {
        var style = finding.IsError ? Styles.Error : Styles.Warning;
        screen.WriteLine([($"{finding.Severity} {finding.Id}", style), ($": {finding.Statement}", Styles.Key)]);
        var locations = finding.RelatedLocations.Prepend(finding.Location).OfType<FileLocation>().ToList();
        var margin = locations.Select(location => Number(location).Length).DefaultIfEmpty(1).Max();
        foreach (var location in locations)
        {
            if (ReferenceEquals(location, finding.Location))
            {
                Write(location, margin, "-->", '^', style, finding.Expectation);
            }
            else
            {
                Write(location, margin, ":::", '-', Styles.Label, "");
            }
        }

        if (locations.Count == 0 && finding.Expectation.Length > 0)
        {
            WriteNote(margin, finding.Expectation);
        }

        WriteNote(margin, finding.Id.StartsWith("FB", StringComparison.Ordinal) ? $"factbook explain {finding.Id}" : finding.Link);
    }

    private void Write(FileLocation location, int margin, string arrow, char underline, Style style, string label)
    {
        var blank = new string(' ', margin);
        screen.WriteLine([($"{blank}{arrow} ", Styles.Label), (At(location), Styles.Plain)]);
        var room = (screen.Traits.Width ?? WidestExcerpt) - margin - " | ".Length;
        if (texts.Of(location.Path) is not { } text || Excerpt.Of(text, location, room) is not { } excerpt)
        {
            if (label.Length > 0)
            {
                WriteNote(margin, label);
            }

            return;
        }

        var end = excerpt.Column + excerpt.Width;
        var fits = label.Length > 0 && (screen.Traits.Width is null || end + 1 + label.Length <= room);
        screen.WriteLine([($"{blank} |", Styles.Label)]);
        screen.WriteLine([($"{Number(location).PadLeft(margin)} | ", Styles.Label), (excerpt.Line, Styles.Plain)]);
        screen.WriteLine([
            ($"{blank} | ", Styles.Label),
            (new string(' ', excerpt.Column) + new string(underline, excerpt.Width), style),
            (fits ? $" {label}" : "", style)]);
        if (label.Length > 0 && !fits)
        {
            WriteNote(margin, label);
        }
    }

    private void WriteNote(int margin, string text) =>
        screen.WriteLine([($"{new string(' ', margin)} = ", Styles.Label), (text, Styles.Plain)]);

    private static string At(FileLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"{ShownPath.Of(location.Path)}:{location.Line}:{location.Column}");

    private static string Number(FileLocation location) => location.Line.ToString(CultureInfo.InvariantCulture);
}
