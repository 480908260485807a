using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>A report for programs that read the output of builds: the lines that <c>dotnet build</c> prints.</summary>
internal sealed class MSBuildReport(TextWriter output) : IReport
{
    // The origin that a build prints for a diagnostic without a location.
    private const string Compiler = "CSC";

    public void Write(CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            var origin = finding.Location is { } at ? $"{OneLine.Escape(at.Path)}({at.Line},{at.Column})" : $"{Compiler} ";
            var severity = finding.IsInformation ? "message" : finding.Severity;
            output.WriteLine($"{origin}: {severity} {finding.Id}: {finding.MessageAndLink} [{OneLine.Escape(result.Project)}]");
        }
    }
}
