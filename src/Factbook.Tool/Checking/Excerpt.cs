using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Checking;

/// <summary>The line of a file that a place is in, or the part of it that there is room for, and what to underline.</summary>
/// <param name="Line">The text to show.</param>
/// <param name="Column">The columns before the underlined part.</param>
/// <param name="Width">The columns of the underlined part; at least one.</param>
internal sealed record Excerpt(string Line, int Column, int Width)
{
    private const string Ellipsis = "...";

    // Characters that take no column are looked past, but not for ever.
    private const int CharactersPerColumn = 4;

    /// <summary>Shows a place.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="place">The place.</param>
    /// <param name="room">The columns that there are.</param>
    /// <returns>The excerpt, or null when the text has no such place: it is another by now.</returns>
    public static Excerpt? Of(SourceText text, Place place, int room)
    {
        var lineStart = place.Span.Start - place.Lines.Start.Character;
        if (lineStart < 0 || place.Span.Start > text.Length)
        {
            return null;
        }

        var from = Math.Max(lineStart, place.Span.Start - (room * CharactersPerColumn));
        var until = Math.Min(text.Length, place.Span.Start + (room * CharactersPerColumn));
        var glyphs = ShownGlyphs.Of(text, from, until, out var isLineEnd);
        return from == lineStart && isLineEnd && glyphs.Sum(glyph => glyph.Cells) <= room
            ? Underline(glyphs, place.Span, "", "")
            : Cut(glyphs, place.Span, from > lineStart, !isLineEnd, Math.Max(room, 4 * Ellipsis.Length));
    }

    // A third of the room shows what is before the place.
    private static Excerpt Cut(IReadOnlyList<ShownGlyph> glyphs, TextSpan span, bool isCutBefore, bool isCutAfter, int room)
    {
        room -= 2 * Ellipsis.Length;
        var first = glyphs.TakeWhile(glyph => glyph.End <= span.Start).Count();
        var before = 0;
        while (first > 0 && before + glyphs[first - 1].Cells <= room / 3)
        {
            before += glyphs[--first].Cells;
        }

        // What combines with the character before it does not begin a line.
        while (first < glyphs.Count && glyphs[first].Cells == 0 && glyphs[first].End <= span.Start)
        {
            first++;
        }

        var count = 0;
        for (var cells = 0; first + count < glyphs.Count && cells + glyphs[first + count].Cells <= room; count++)
        {
            cells += glyphs[first + count].Cells;
        }

        return Underline(
            [.. glyphs.Skip(first).Take(count)],
            span,
            isCutBefore || first > 0 ? Ellipsis : "",
            isCutAfter || first + count < glyphs.Count ? Ellipsis : "");
    }

    private static Excerpt Underline(IReadOnlyList<ShownGlyph> glyphs, TextSpan span, string before, string after)
    {
        var start = glyphs.TakeWhile(glyph => glyph.End <= span.Start).Count();
        var end = glyphs.TakeWhile(glyph => glyph.Start < span.End).Count();
        return new Excerpt(
            before + string.Concat(glyphs.Select(glyph => glyph.Shown)) + after,
            before.Length + glyphs.Take(start).Sum(glyph => glyph.Cells),
            Math.Max(1, glyphs.Skip(start).Take(end - start).Sum(glyph => glyph.Cells)));
    }
}
