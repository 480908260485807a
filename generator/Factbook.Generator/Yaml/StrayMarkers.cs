using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Lines of <c>---</c> or <c>...</c> within a document: the text below is indented more than the start and the last lines of the document
/// above, so it is not a separate document. The marker is replaced by spaces, and the document is read without it.
/// </summary>
internal static class StrayMarkers
{
    private const int Length = 3;

    /// <summary>Replaces and reports the markers of a text that do not end a document.</summary>
    public static void Fix(string text, IReadOnlyList<int> lineStarts, ref char[]? corrected, List<TextError> errors)
    {
        // The start of the search for the document's first line of content, and the indentation of that line once it is found.
        var (document, indent) = (0, -1);
        for (var line = 0; line < lineStarts.Count; line++)
        {
            var start = lineStarts[line];
            if (!IsMarker(text, start))
            {
                continue;
            }

            indent = indent < 0 ? Indents(text, lineStarts, document).First : indent;
            if (indent >= 0
                && IsAlone(text, start)
                && Indents(text, lineStarts, line + 1) is var below
                && below.First > indent
                && below.Least < below.First)
            {
                errors.Add(new TextError(Descriptors.StrayMarker, new TextSpan(start, Length), text.Substring(start, Length)));
                corrected ??= text.ToCharArray();
                (corrected[start], corrected[start + 1], corrected[start + 2]) = (' ', ' ', ' ');
            }
            else
            {
                (document, indent) = (line + 1, IsAlone(text, start) ? -1 : int.MaxValue);
            }
        }
    }

    /// <summary>
    /// The indentation of a document's first line that is neither blank nor a comment, −1 if it has none, and the least of all.
    /// </summary>
    private static (int First, int Least) Indents(string text, IReadOnlyList<int> lineStarts, int line)
    {
        var (first, least) = (-1, int.MaxValue);
        for (; line < lineStarts.Count && !IsMarker(text, lineStarts[line]); line++)
        {
            var content = lineStarts[line] + TabIndent.SpacesAt(text, lineStarts[line]);
            if (content < text.Length && text[content] is not ('#' or '\t' or '\r' or '\n' or '%'))
            {
                least = System.Math.Min(least, content - lineStarts[line]);
                first = first < 0 ? least : first;
            }
        }

        return (first, least);
    }

    public static bool IsMarker(string text, int start) =>
        start + Length <= text.Length
        && text[start] is '-' or '.'
        && text[start + 1] == text[start]
        && text[start + 2] == text[start]
        && (start + Length == text.Length || TextOffsets.IsBlank(text[start + Length]));

    private static bool IsAlone(string text, int start)
    {
        var rest = TextOffsets.SkipSpaces(text, start + Length);
        return rest == text.Length || text[rest] is '\r' or '\n' or '#';
    }
}
