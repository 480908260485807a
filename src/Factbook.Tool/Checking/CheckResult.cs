using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking;

/// <summary>The result of a check of a project.</summary>
/// <param name="Project">The full path of the project file.</param>
/// <param name="Findings">All diagnostics, in the order of a build.</param>
/// <param name="Unchecked">Why something could not be checked, in one line; null if everything was checked.</param>
/// <param name="Facts">The number of facts that could be read.</param>
/// <param name="Files">The number of files of facts.</param>
internal sealed record CheckResult(string Project, ImmutableArray<Finding> Findings, string? Unchecked, int Facts, int Files)
{
    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count(finding => !finding.IsError && !finding.IsInformation);

    /// <summary>Gets whether there are errors, or something could not be checked.</summary>
    public bool HasFailed => Errors > 0 || Unchecked is not null;

    public static CheckResult Of(CompiledDataset compiled, bool warningsAreErrors)
    {
        var hasRecords = compiled.Schemas.Tables.Any();
        var diagnostics = hasRecords ? compiled.Diagnostics
            // Without records this would be reported for each file; the reason is reported once instead.
            : compiled.Diagnostics.RemoveAll(diagnostic => diagnostic.Id == Descriptors.UnreadFile.Id);
        return new CheckResult(
            compiled.Project.Path,
            [.. diagnostics.Select(diagnostic => Finding.Of(diagnostic, warningsAreErrors))],
            ReasonOfUnchecked(compiled, hasRecords),
            compiled.Facts.Tables.Sum(table => table.Keys.SetCount),
            compiled.Project.FactsFiles.Length);
    }

    private static string? ReasonOfUnchecked(CompiledDataset compiled, bool hasRecords)
    {
        var effect = hasRecords ? "the affected records are checked only in part"
            : $"no record with [Facts] could be read in '{ShownPath.Of(compiled.Project.Path)}', so the facts cannot be checked";
        return compiled.Unread switch
        {
            [] => hasRecords ? compiled.RulesUnchecked : effect,
            [var only] => $"{only.Describe()}; {effect}",
            [var first, .. var rest] => $"{first.Describe()}, and {rest.Length} more; {effect}",
        };
    }
}
