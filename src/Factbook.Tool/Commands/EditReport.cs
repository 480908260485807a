using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Commands;

/// <summary>Reports the errors that prevent an edit of facts.</summary>
internal sealed class EditReport(Outputs outputs, SourceTexts texts)
{
    /// <summary>Writes the errors of a dataset, which may contain proposed texts.</summary>
    /// <param name="compiled">The dataset.</param>
    /// <param name="consequence">What the errors prevent.</param>
    /// <returns>Whether there are errors.</returns>
    public bool WriteErrors(CompiledDataset compiled, string consequence)
    {
        var result = CheckResult.Of(compiled, warningsAreErrors: false);
        if (!result.HasFailed)
        {
            return false;
        }

        if (result.Unchecked is { } reason)
        {
            throw ToolException.Failure($"{reason}; nothing was written");
        }

        new PeopleReport(outputs.Screen(), texts).Write(
            result with { Findings = [.. result.Findings.Where(finding => finding.IsError)] });
        outputs.Text.WriteLine(consequence);
        return true;
    }
}
