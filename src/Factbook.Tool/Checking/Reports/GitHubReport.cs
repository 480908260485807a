using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For GitHub Actions: a workflow command for each finding, which becomes an annotation of its line.</summary>
/// <param name="output">Where the commands go.</param>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    public void Write(CheckResult result)
    {
        var root = ShownPath.RepositoryOf(result.Project);
        foreach (var finding in result.Findings)
        {
            var properties = finding.Place is { } place ? $"file={Property(OneLine.Escape(ShownPath.From(root, place.Path)))},{Lines(place)}," : "";
            output.WriteLine($"::{(finding.IsInformation ? "notice" : finding.Severity)} {properties}title={Property($"{finding.Id}: {finding.Title}")}::{Data(finding.MessageAndLink)}");
        }
    }

    // An annotation of one line has columns, one of several lines none.
    private static string Lines(Place place) => place.Lines.Start.Line == place.Lines.End.Line
        ? $"line={place.Line},endLine={place.Line},col={place.Column},endColumn={Math.Max(place.Lines.End.Character, place.Column)}"
        : $"line={place.Line},endLine={place.Lines.End.Line + 1}";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
