using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>The scalars of all files that get another text. A scalar that is aliased has several uses.</summary>
internal sealed class ScalarEdits
{
    private readonly Dictionary<string, Dictionary<TextSpan, (string Text, int Uses)>> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Files => _files.Keys;

    /// <summary>Replaces a scalar, and counts this as one use of the scalar.</summary>
    public void Add(string path, TextSpan scalar, string text)
    {
        if (!_files.TryGetValue(path, out var scalars))
        {
            _files.Add(path, scalars = []);
        }

        scalars[scalar] = (text, scalars.GetValueOrDefault(scalar).Uses + 1);
    }

    /// <summary>Returns the edits of a file.</summary>
    /// <exception cref="ToolException">A scalar is used for another value, too.</exception>
    public IEnumerable<ReplaceScalar> Of(string path, SourceText text)
    {
        if (!_files.TryGetValue(path, out var scalars))
        {
            return [];
        }

        var uses = YamlEdits.UsesIn(text.ToString());
        foreach (var (span, edit) in scalars)
        {
            if (uses?.GetValueOrDefault(span) > edit.Uses)
            {
                var at = text.Lines.GetLinePosition(span.Start);
                throw ToolException.Failure(
                    $"{ShownPath.Of(path)}({at.Line + 1},{at.Character + 1}): '{text.ToString(span)}' is used by an alias for another "
                    + "value, too; write the other value out; nothing was written");
            }
        }

        return scalars.Select(scalar =>
            new ReplaceScalar(scalar.Key, scalar.Value.Text, uses?.GetValueOrDefault(scalar.Key) ?? 1) { KeepsQuotes = true });
    }

    /// <summary>Returns the spans of a file, in order.</summary>
    public IEnumerable<TextSpan> SpansOf(string path) => _files.GetValueOrDefault(path)?.Keys.Order() ?? Enumerable.Empty<TextSpan>();
}
