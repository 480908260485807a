using Factbook.Generator.Sources;
using Factbook.Notation.Passages;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Sealing;

/// <summary>Replaces quoted words by ranges, and corrects ranges that moved, in the files of facts.</summary>
internal static class EvidenceUpdate
{
    /// <summary>Writes each passage whose range is unambiguous, in all files or in none.</summary>
    /// <param name="evidence">The passages, and their state in the texts.</param>
    /// <param name="files">The texts of the files of facts, as they were compiled.</param>
    /// <param name="cancellation">Cancels the update before the first file is written.</param>
    /// <returns>The number of passages that were written, and those that were not.</returns>
    /// <exception cref="ToolException">A file cannot be edited or written.</exception>
    public static (int Written, IReadOnlyList<SkippedPassages> Skipped) Write(
        Evidence evidence, SourceTexts files, CancellationToken cancellation)
    {
        var ranges = Ranges(evidence, cancellation);
        var (changes, written, skipped) = (new FileTransaction(), 0, new List<SkippedPassages>());
        foreach (var file in evidence.Citations.Passages
            .Where(citation => ranges.ContainsKey((citation.Text, citation.Passage)))
            .GroupBy(citation => citation.Position.Path))
        {
            var text = files.Of(file.Key)!.ToString();
            if (YamlEdits.UsesIn(text) is not { } uses)
            {
                skipped.Add(new SkippedPassages(file.Key, file.Count(), "the file has syntax errors"));
                continue;
            }

            // A scalar that is aliased by something else, such as a note or a fact with errors, would change there as well.
            var scalars = file.GroupBy(citation => citation.Position.Span).ToLookup(scalar => scalar.Count() == uses[scalar.Key]);
            written += scalars[true].Sum(scalar => scalar.Count());
            if (scalars[false].Any())
            {
                var count = scalars[false].Sum(scalar => scalar.Count());
                skipped.Add(new SkippedPassages(file.Key, count, "other values use them by an alias"));
            }

            if (scalars[true].Any())
            {
                changes.Add(EditedFile.Prepare(file.Key, text, [.. scalars[true].Select(EditOf)]));
            }
        }

        changes.Make();
        return (written, skipped);

        YamlEdit EditOf(IGrouping<TextSpan, Citation> scalar)
        {
            var passage = scalar.First();
            return new ReplaceScalar(
                scalar.Key, PassageNotation.Format(ranges[(passage.Text, passage.Passage)]), scalar.Count());
        }
    }

    private static Dictionary<(string Text, PassageSyntax Passage), PassageLocator> Ranges(
        Evidence evidence, CancellationToken cancellation) => evidence.Texts
        .Where(text => text.Content is not null)
        .SelectMany(text => PassageSealer.Seal(text, text.Content!, cancellation)
            .Select(sealing => (Key: (text.Text, sealing.Passage), sealing.Range)))
        .ToDictionary(passage => passage.Key, passage => passage.Range);
}

/// <summary>Passages of one file whose range is certain, but which cannot be edited.</summary>
/// <param name="Path">The file.</param>
/// <param name="Count">The number of passages.</param>
/// <param name="Reason">Why they cannot be edited.</param>
internal sealed record SkippedPassages(string Path, int Count, string Reason);
