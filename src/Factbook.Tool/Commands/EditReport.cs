using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Commands;

/// <summary>Reports the errors that prevent an edit of facts.</summary>
/// <param name="outputs">The outputs of the command.</param>
/// <param name="compiler">The compiler of the project, which contains the proposed texts.</param>
internal sealed class EditReport(Outputs outputs, DatasetCompiler compiler)
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

        new PeopleReport(outputs.Screen(), compiler.Texts).Write(
            result with { Findings = [.. result.Findings.Where(finding => finding.IsError)] });
        outputs.Text.WriteLine(consequence);
        return true;
    }

    /// <summary>Writes the errors of C# that is edited, too.</summary>
    /// <param name="errors">The errors, none of which the C# has without the edit.</param>
    /// <param name="consequence">What the errors prevent.</param>
    /// <returns>Whether there are errors.</returns>
    public bool WriteErrors(IReadOnlyList<CSharpError> errors, string consequence)
    {
        foreach (var error in errors)
        {
            outputs.Text.WriteLine($"error {error.Describe()}");
        }

        if (errors.Count > 0)
        {
            outputs.Text.WriteLine($"The C# would not compile, {consequence}.");
        }

        return errors.Count > 0;
    }

    /// <summary>Runs the rules in C# and writes their violations.</summary>
    /// <param name="compiled">A dataset without errors.</param>
    /// <param name="consequence">What a violation prevents.</param>
    /// <param name="cancellation">Ends the rules.</param>
    /// <returns>Whether a rule is violated.</returns>
    public bool WriteViolations(CompiledDataset compiled, string consequence, CancellationToken cancellation) =>
        WriteErrors(RuleChecks.AddTo(compiled, compiler, cancellation), consequence);
}
