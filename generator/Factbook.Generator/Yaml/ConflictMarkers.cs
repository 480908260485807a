using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The lines that version control leaves in a file when a merge needs a decision. One side of the conflict is read, so that the rest of
/// the file keeps its meaning; the other side and the markers are blanked.
/// </summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    private enum Side
    {
        None,
        Ours,
        Theirs,
    }

    /// <summary>Blanks the conflicts of a text, each reported at its first marker.</summary>
    public static void Fix(string text, IReadOnlyList<int> lineStarts, ref char[]? corrected, List<TextError> errors)
    {
        var side = Side.None;
        for (var line = 0; line < lineStarts.Count; line++)
        {
            var start = lineStarts[line];
            var marker = MarkerAt(text, start);
            if (marker == '\0' && side != Side.Theirs)
            {
                continue;
            }

            var end = line + 1 < lineStarts.Count ? lineStarts[line + 1] : text.Length;
            if (marker != '\0' && side == Side.None)
            {
                errors.Add(new TextError(Descriptors.ConflictMarker, new TextSpan(start, Length), new string(marker, Length)));
            }

            corrected ??= text.ToCharArray();
            Blank(corrected, start, end);
            side = marker switch
            {
                '<' => Side.Ours,
                '|' or '=' when side != Side.None => Side.Theirs,
                '\0' => side,
                _ => Side.None,
            };
        }
    }

    private static char MarkerAt(string text, int start)
    {
        if (start + Length > text.Length || text[start] is not ('<' or '|' or '=' or '>'))
        {
            return '\0';
        }

        for (var i = 1; i < Length; i++)
        {
            if (text[start + i] != text[start])
            {
                return '\0';
            }
        }

        var isWhole = start + Length == text.Length || text[start + Length] is ' ' or '\r' or '\n';
        return isWhole ? text[start] : '\0';
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\r' or '\n'))
            {
                text[i] = ' ';
            }
        }
    }
}
