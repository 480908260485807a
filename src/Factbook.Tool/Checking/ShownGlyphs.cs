using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Wcwidth;

namespace Factbook.Tool.Checking;

/// <summary>One character of a file as it is shown.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Shown">What stands for it.</param>
/// <param name="Cells">The columns of a terminal that this takes.</param>
internal readonly record struct ShownGlyph(int Start, int End, string Shown, int Cells);

/// <summary>
/// Shows text of a file for what it is: a tab as blanks, and what is invisible, moves the cursor, turns text around or could be taken for a
/// command of a CI service as its code point.
/// </summary>
internal static class ShownGlyphs
{
    private const int TabStop = 4;

    // What follows the second '#' in the commands of CI services.
    private static readonly string[] Commands = ["[", "vso[", "teamcity["];

    /// <summary>The characters from an offset on, up to another or to the end of the line.</summary>
    /// <param name="isLineEnd">Whether the line ends with them.</param>
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

        return IsPlain(rune) && !IsCommand(text, at)
            ? new ShownGlyph(at, at + length, rune.ToString(), Math.Max(0, UnicodeCalculator.GetWidth(rune)))
            : Escaped(at, length, rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}");
    }

    private static ShownGlyph Escaped(int at, int length, string shown) => new(at, at + length, shown, shown.Length);

    private static Rune? RuneAt(SourceText text, int at) =>
        Rune.TryCreate(text[at], out var single) ? single
        : at + 1 < text.Length && Rune.TryCreate(text[at], text[at + 1], out var pair) ? pair
        : null;

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static bool IsCommand(SourceText text, int at) =>
        text[at] == '#' && at > 0 && text[at - 1] == '#'
        && Array.Exists(Commands, command => at + command.Length < text.Length && text.ToString(new TextSpan(at + 1, command.Length)) == command);
}
