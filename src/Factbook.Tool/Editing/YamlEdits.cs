using System.Text;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>
/// Edits the text of a YAML file and leaves every other character as it is: comments, quotes, indentation and line ends. The new text is
/// read again, and is returned only if it contains exactly the old values and the new ones in their places.
/// </summary>
internal static class YamlEdits
{
    /// <summary>Replaces scalars.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="edits">The scalars, none of them within another.</param>
    /// <returns>The new text, or null if it would not contain exactly the intended values.</returns>
    public static string? Replace(string text, IReadOnlyCollection<ScalarEdit> edits)
    {
        var result = Apply(text, edits.OrderBy(edit => edit.Span.Start));
        var (before, after) = (Read(text), Read(result));
        var expected = edits.ToDictionary(edit => edit.Span);
        var uses = new Dictionary<TextSpan, int>();
        var isIntended = before.IsComplete && after.IsComplete
            && before.Documents.Count == after.Documents.Count
            && before.Documents.Zip(after.Documents, (one, other) => IsIntended(one, other, expected, uses)).All(isSame => isSame)
            && edits.All(edit => uses.GetValueOrDefault(edit.Span) == edit.Uses);
        return isIntended ? result : null;
    }

    private static string Apply(string text, IEnumerable<ScalarEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var edit in edits)
        {
            // The span of a block includes the line end behind it, which separates it from what follows.
            var old = text.AsSpan(edit.Span.Start, edit.Span.Length);
            var kept = old[old.TrimEnd("\r\n").Length..];
            edited.Append(text, copied, edit.Span.Start - copied).Append(edit.Text).Append(kept);
            copied = edit.Span.End;
        }

        return edited.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsIntended(YamlNode before, YamlNode after, Dictionary<TextSpan, ScalarEdit> edits, Dictionary<TextSpan, int> uses)
    {
        switch (before, after)
        {
            case (YamlScalar one, YamlScalar other) when edits.TryGetValue(one.Span, out var edit):
                uses[one.Span] = uses.GetValueOrDefault(one.Span) + 1;
                return other.Text == edit.Text;
            case (YamlScalar one, YamlScalar other):
                return one.Text == other.Text && one.IsPlain == other.IsPlain;
            case (YamlSequence one, YamlSequence other):
                return one.Items.Count == other.Items.Count
                    && one.Items.Zip(other.Items, (item, changed) => IsIntended(item, changed, edits, uses)).All(isSame => isSame);
            case (YamlMapping one, YamlMapping other):
                return one.Entries.Count == other.Entries.Count && one.Entries.Zip(other.Entries, (entry, changed) =>
                    entry.Key.Text == changed.Key.Text && IsIntended(entry.Value, changed.Value, edits, uses)).All(isSame => isSame);
            default:
                return false;
        }
    }

    private static YamlFile Read(string text) =>
        YamlReader.Read("", "", "", SourceText.From(text), YamlLimits.Unlimited, CancellationToken.None);
}
