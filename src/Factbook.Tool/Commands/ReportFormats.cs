using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Commands;

/// <summary>The formats of <c>factbook check</c>; the first is the default.</summary>
internal static class ReportFormats
{
    public static readonly IReadOnlyList<ReportFormat> All =
    [
        new("text", "for people", IsContinuous: true, (outputs, texts) => new PeopleReport(outputs.Screen(), texts())),
        new("msbuild", "the lines of a build", IsContinuous: true, (outputs, _) => new MSBuildReport(outputs.Text)),
        new("github", "workflow commands of GitHub Actions", IsContinuous: false, (outputs, _) => new GitHubReport(outputs.Text)),
        new("sarif", "SARIF 2.1.0", IsContinuous: false, (outputs, _) => new SarifReport(outputs.Bytes)),
    ];
}

/// <summary>A format of <c>factbook check</c>.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">What is printed, for the help.</param>
/// <param name="IsContinuous">Whether one output may contain several reports, so that the check can be repeated.</param>
/// <param name="Create">Creates the report; the texts of the files are those of the last check.</param>
internal sealed record ReportFormat(
    string Name,
    string Description,
    bool IsContinuous,
    Func<Outputs, Func<SourceTexts>, IReport> Create);
