using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Checking;

/// <summary>The line of a file with a location, or the part of it that fits, and the part to underline.</summary>
/// <param name="Line">The text to show.</param>
/// <param name="Column">The number of columns before the underlined part.</param>
/// <param name="Width">The number of columns of the underlined part; at least one.</param>
internal sealed record Excerpt(string Line, int Column, int Width)
{
    private const string Ellipsis = "...";

    // Limits the work for a line of characters that have no width.
    private const int CharactersPerColumn = 4;

    /// <summary>Returns the excerpt for a location.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="location">The location.</param>
    /// <param name="room">The number of columns that are available.</param>
    /// <returns>The excerpt, or null if the text has changed and the location is beyond its end.</returns>
    public static Excerpt? Of(SourceText text, FileLocation location, int room)
    {
        var lineStart = location.Span.Start - location.Lines.Start.Character;
        if (lineStart < 0 || location.Span.Start > text.Length)
        {
            return null;
        }

        var from = Math.Max(lineStart, location.Span.Start - (room * CharactersPerColumn));
        var until = Math.Min(text.Length, location.Span.Start + (room * CharactersPerColumn));
        var glyphs = ShownGlyphs.Of(text, from, until, out var isLineEnd);
        return from == lineStart && isLineEnd && glyphs.Sum(glyph => glyph.Cells) <= room
            ? Underline(glyphs, location.Span, "", "")
            : Cut(glyphs, location.Span, from > lineStart, !isLineEnd, Math.Max(room, 4 * Ellipsis.Length));
    }

    // A third of the columns is for the text before the location.
    private static Excerpt Cut(IReadOnlyList<ShownGlyph> glyphs, TextSpan span, bool isCutBefore, bool isCutAfter, int room)
    {
        room -= 2 * Ellipsis.Length;
        var first = glyphs.TakeWhile(glyph => glyph.End <= span.Start).Count();
        var before = 0;
        while (first > 0 && before + glyphs[first - 1].Cells <= room / 3)
        {
            before += glyphs[--first].Cells;
        }

        // A combining character cannot begin the excerpt.
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
