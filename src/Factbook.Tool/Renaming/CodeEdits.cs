using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>Replaces uses of a renamed fact in C#.</summary>
internal static class CodeEdits
{
    /// <summary>Returns each changed file with its text before and after.</summary>
    public static IReadOnlyList<(string Path, string Before, string After)> Of(IEnumerable<CodeUse> uses) =>
    [
        .. uses.Where(use => use.NewText is not null)
            .GroupBy(use => use.Tree.FilePath)
            .Select(file => (file.Key, Text: file.First().Tree.GetText(), Uses: file))
            .Select(file => (
                file.Key,
                file.Text.ToString(),
                file.Text.WithChanges(file.Uses.Select(use => new TextChange(use.Span, use.NewText!))).ToString())),
    ];
}
