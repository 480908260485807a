using System.Globalization;
using System.Text;
using Factbook.Notation;
using Microsoft.CodeAnalysis.Text;
using Wcwidth;

namespace Factbook.Tool.Checking;

/// <summary>A character of a file as it is shown.</summary>
/// <param name="Start">The offset of the character in the text.</param>
/// <param name="End">The offset of its end in the text.</param>
/// <param name="Shown">The text that is shown for it.</param>
/// <param name="Cells">The number of terminal columns of the shown text.</param>
internal readonly record struct ShownGlyph(int Start, int End, string Shown, int Cells);

/// <summary>
/// Makes the text of a file safe to show: a tab becomes spaces, and characters that are invisible, move the cursor, change the direction of
/// text or form a command of a CI service become escapes of their code points.
/// </summary>
internal static class ShownGlyphs
{
    private const int TabStop = 4;

    // The text after "##" in commands of CI services.
    private static readonly string[] Commands = ["[", "vso[", "teamcity["];

    /// <summary>Returns the characters from one offset to another, or to the end of the line.</summary>
    /// <param name="isLineEnd">Whether the last character is the last one of the line.</param>
    public static IReadOnlyList<ShownGlyph> Of(SourceText text, int from, int until, out bool isLineEnd)
    {
        var glyphs = new List<ShownGlyph>();
        var column = 0;
        var at = from;
        for (; at < until && !IsBreak(text, at); at = glyphs[^1].End)
        {
            glyphs.Add(Show(text, at, column));
            column += glyphs[^1].Cells;
        }

        isLineEnd = at >= text.Length || IsBreak(text, at);
        return glyphs;
    }

    private static bool IsBreak(SourceText text, int at) => text[at] is '\r' or '\n';

    private static ShownGlyph Show(SourceText text, int at, int column)
    {
        if (RuneAt(text, at) is not { } rune)
        {
            return Escaped(at, 1, $"\\u{(int)text[at]:X4}");
        }

        var length = rune.Utf16SequenceLength;
        if (rune.Value == '\t')
        {
            var blanks = TabStop - (column % TabStop);
            return new ShownGlyph(at, at + length, new string(' ', blanks), blanks);
        }

        return !InvisibleCharacters.IsAt(rune.ToString(), 0) && !IsCommand(text, at)
            ? new ShownGlyph(at, at + length, rune.ToString(), Math.Max(0, UnicodeCalculator.GetWidth(rune)))
            : Escaped(at, length, rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}");
    }

    private static ShownGlyph Escaped(int at, int length, string shown) => new(at, at + length, shown, shown.Length);

    private static Rune? RuneAt(SourceText text, int at) =>
        Rune.TryCreate(text[at], out var single) ? single
        : at + 1 < text.Length && Rune.TryCreate(text[at], text[at + 1], out var pair) ? pair
        : null;

    private static bool IsCommand(SourceText text, int at) =>
        text[at] == '#' && at > 0 && text[at - 1] == '#'
        && Array.Exists(Commands, command =>
            at + command.Length < text.Length && text.ToString(new TextSpan(at + 1, command.Length)) == command);
}
