using Factbook.Tool.Comparing.Reports;

namespace Factbook.Tool.Commands;

/// <summary>The formats of <c>factbook diff</c>; the first is the default.</summary>
internal static class ComparisonFormats
{
    public static readonly IReadOnlyList<ComparisonFormat> All =
    [
        new("text", "for people", outputs => new TextReport(outputs.Screen())),
        new("markdown", "for release notes", outputs => new MarkdownReport(outputs.Text)),
        new("json", "for programs", outputs => new JsonReport(outputs.Bytes)),
    ];
}

/// <summary>A format of <c>factbook diff</c>.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">Whom it is for, for the help.</param>
/// <param name="Create">Creates the report.</param>
internal sealed record ComparisonFormat(string Name, string Description, Func<Outputs, IComparisonReport> Create);
