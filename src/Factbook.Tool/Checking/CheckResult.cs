using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking;

/// <summary>What a check of a project found.</summary>
/// <param name="Project">The project file's full path.</param>
/// <param name="Findings">Every mistake, in the order of a build.</param>
/// <param name="Unchecked">Why something could not be checked, in one line; null when all was.</param>
/// <param name="Facts">How many facts could be read.</param>
/// <param name="Files">How many files of facts there are.</param>
internal sealed record CheckResult(string Project, ImmutableArray<Finding> Findings, string? Unchecked, int Facts, int Files)
{
    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count(finding => !finding.IsError && !finding.IsInformation);

    /// <summary>What was not checked has not passed.</summary>
    public bool HasFailed => Errors > 0 || Unchecked is not null;

    public static CheckResult Of(CompiledDataset compiled, bool warningsAreErrors)
    {
        var hasRecords = compiled.Schemas.Tables.Any();
        var diagnostics = hasRecords ? compiled.Diagnostics
            // Without records no file has one, which is said once.
            : compiled.Diagnostics.RemoveAll(diagnostic => diagnostic.Id == Descriptors.UnreadFile.Id);
        return new CheckResult(
            compiled.Project.Path,
            [.. diagnostics.Select(diagnostic => Finding.Of(diagnostic, warningsAreErrors))],
            Why(compiled, hasRecords),
            compiled.Facts.Tables.Sum(table => table.Keys.SetCount),
            compiled.Project.FactsFiles.Length);
    }

    private static string? Why(CompiledDataset compiled, bool hasRecords)
    {
        var consequence = hasRecords ? "the records concerned are checked in part" : $"no record with [Facts] could be read in '{ShownPath.Of(compiled.Project.Path)}', so nothing checks the facts";
        return compiled.Unread switch
        {
            [] => hasRecords ? compiled.RulesUnchecked : consequence,
            [var only] => $"{only.Describe()}; {consequence}",
            [var first, .. var rest] => $"{first.Describe()}, and {rest.Length} more; {consequence}",
        };
    }
}
