using Factbook.Generator.Sources;
using Factbook.Notation.Passages;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Sealing;

/// <summary>Replaces quoted words by ranges, and corrects ranges that moved, in the files of facts.</summary>
internal static class EvidenceUpdate
{
    /// <summary>Writes each passage whose range is unambiguous. All edits are prepared before the first file is written.</summary>
    /// <param name="evidence">The passages, and their state in the texts.</param>
    /// <param name="files">The texts of the files of facts, as they were compiled.</param>
    /// <param name="excluded">The files that are not edited.</param>
    /// <param name="cancellation">Cancels the update before the first file is written.</param>
    /// <returns>The number of passages that were written.</returns>
    /// <exception cref="ToolException">A file cannot be edited or written.</exception>
    public static int Write(Evidence evidence, SourceTexts files, IReadOnlySet<string> excluded, CancellationToken cancellation)
    {
        var ranges = Ranges(evidence, cancellation);
        var changed = evidence.Citations.Passages
            .Where(citation => ranges.ContainsKey((citation.Text, citation.Passage)) && !excluded.Contains(citation.Position.Path))
            .ToList();
        var edited = changed
            .GroupBy(citation => citation.Position)
            .Select(uses => (
                uses.Key.Path,
                Edit: (YamlEdit)new ReplaceScalar(uses.Key.Span, PassageNotation.Format(RangeOf(uses.First())), uses.Count())))
            .GroupBy(edit => edit.Path, edit => edit.Edit)
            .Select(file => EditedFile.Prepare(file.Key, files.Of(file.Key)!.ToString(), [.. file]))
            .ToList();
        edited.ForEach(file => file.Write());
        return changed.Count;

        PassageLocator RangeOf(Citation citation) => ranges[(citation.Text, citation.Passage)];
    }

    private static Dictionary<(string Text, PassageSyntax Passage), PassageLocator> Ranges(
        Evidence evidence, CancellationToken cancellation) => evidence.Texts
        .Where(text => text.Content is not null)
        .SelectMany(text => PassageSealer.Seal(text, text.Content!, cancellation)
            .Select(sealing => (Key: (text.Text, sealing.Passage), sealing.Range)))
        .ToDictionary(passage => passage.Key, passage => passage.Range);
}
