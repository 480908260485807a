using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For programs that read the output of builds: the lines that <c>dotnet build</c> prints.</summary>
internal sealed class MSBuildReport(TextWriter output) : IReport
{
    // What the compiler calls itself where there is no place.
    private const string NoPlace = "CSC";

    public void Write(CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            var place = finding.Place is { } at ? $"{OneLine.Escape(at.Path)}({at.Line},{at.Column})" : $"{NoPlace} ";
            output.WriteLine($"{place}: {(finding.IsInformation ? "message" : finding.Severity)} {finding.Id}: {finding.MessageAndLink} [{OneLine.Escape(result.Project)}]");
        }
    }
}
