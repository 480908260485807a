using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>A report for GitHub Actions: a workflow command for each finding, which becomes an annotation of its line.</summary>
/// <param name="output">Receives the commands.</param>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    public void Write(CheckResult result)
    {
        var root = ShownPath.RepositoryOf(result.Project);
        foreach (var finding in result.Findings)
        {
            var command = finding.IsInformation ? "notice" : finding.Severity;
            var location = finding.Location is { } at ? $"file={Property(OneLine.Escape(ShownPath.From(root, at.Path)))},{Lines(at)}," : "";
            var title = Property($"{finding.Id}: {finding.Title}");
            output.WriteLine($"::{command} {location}title={title}::{Data(finding.MessageAndLink)}");
        }
    }

    // GitHub accepts columns only for an annotation of a single line.
    private static string Lines(FileLocation at) => at.Lines.Start.Line == at.Lines.End.Line
        ? $"line={at.Line},endLine={at.Line},col={at.Column},endColumn={Math.Max(at.Lines.End.Character, at.Column)}"
        : $"line={at.Line},endLine={at.Lines.End.Line + 1}";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
