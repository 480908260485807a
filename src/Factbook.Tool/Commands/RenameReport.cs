using System.Globalization;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Renaming;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary>Reports what a rename changes.</summary>
/// <param name="target">The renamed fact.</param>
/// <param name="plan">The changes of facts.</param>
/// <param name="uses">The uses in C#.</param>
/// <param name="isCodeChanged">Whether the C# is changed, too.</param>
internal sealed class RenameReport(RenameTarget target, RenamePlan plan, IReadOnlyList<CodeUse> uses, bool isCodeChanged)
{
    public void WriteDiff(TextWriter output, CodeEdits? code)
    {
        var files = plan.Files.Select(file => (file.Path, file.NewPath, file.Before, file.After))
            .Concat(code?.Files.Select(file => (file.Path, file.Path, file.Before, file.After)) ?? []);
        foreach (var (path, newPath, before, after) in files)
        {
            output.Write(UnifiedDiff.Of(path, newPath, before, after));
        }
    }

    public void WriteFacts(TextWriter output)
    {
        var occurrences = plan.Files.Sum(file => file.Keys.Count);
        output.WriteLine(Printable.Of(
            $"Renamed {target.Table.Record.Name} '{target.OldKey}' to '{target.NewKey}': {CountText.Of(occurrences, "occurrence")} in "
            + $"{CountText.Of(plan.Files.Count, "file")}."));
        foreach (var (table, oldKey, newKey) in plan.Renames.All.Skip(1))
        {
            output.WriteLine(Printable.Of($"  {table.Split('.', ':')[^1]} '{oldKey}' is now '{newKey}'"));
        }

        foreach (var file in plan.Files)
        {
            var moved = file.NewPath == file.Path ? "" : $" -> {ShownPath.Of(file.NewPath)}";
            output.WriteLine($"  {ShownPath.Of(file.Path)}{moved}: {CountText.Of(file.Keys.Count, "occurrence")}");
        }
    }

    public void WriteUses(TextWriter output)
    {
        if (uses.Count == 0)
        {
            return;
        }

        output.WriteLine(isCodeChanged
            ? $"Changed {CountText.Of(uses.Count(use => use.NewText is not null), "occurrence")} in C#:"
            : uses.Count == 1
            ? "1 occurrence in C#; --code changes it:"
            : $"{CountText.Of(uses.Count, "occurrence")} in C#; --code changes them:");
        foreach (var use in uses)
        {
            var note = use.NewText is null ? ", not a literal: edit it manually" : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {ShownPath.Of(use.Tree.FilePath)}({use.Position.Line + 1},{use.Position.Character + 1}): {use.Text}{note}"));
        }
    }

    /// <summary>Names the facts that programs will not find by their former keys.</summary>
    public void WriteUnrecorded(TextWriter error)
    {
        foreach (var fact in plan.Unrecorded)
        {
            var record = fact.Fact.Value.Record.Split('.', ':')[^1];
            error.WriteMessage(
                $"{record} has no property with [FormerKeys], so programs that use '{fact.Fact.Key}' will not find the fact");
        }
    }
}
