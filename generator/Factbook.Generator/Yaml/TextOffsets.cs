using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace Factbook.Generator.Yaml;

/// <summary>Positions in a text: lines, words, and the marks of the library as offsets within the text.</summary>
internal static class TextOffsets
{
    // A message quotes the text at its position, but not a whole paragraph.
    private const int LongestExcerpt = 40;

    public static int OffsetOf(string text, Mark mark) => Clamp(text, mark.Index);

    public static int Clamp(string text, long offset) => (int)(offset < 0 ? 0 : offset > text.Length ? text.Length : offset);

    /// <summary>Returns the character at an offset, or U+0000, which no text contains, outside of the text.</summary>
    public static char At(string text, int offset) => offset >= 0 && offset < text.Length ? text[offset] : '\0';

    public static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n';

    public static int LineStart(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        ScannedCharacters.Add(offset - start);
        return start;
    }

    public static int LineEnd(string text, int offset)
    {
        var start = offset;
        while (offset < text.Length && text[offset] is not ('\n' or '\r'))
        {
            offset++;
        }

        ScannedCharacters.Add(offset - start);
        return offset;
    }

    /// <summary>Returns the first offset at or after this one that is not white space.</summary>
    public static int SkipBlanks(string text, int offset)
    {
        var start = offset;
        while (offset < text.Length && IsBlank(text[offset]))
        {
            offset++;
        }

        ScannedCharacters.Add(offset - start);
        return offset;
    }

    /// <summary>Returns the first offset at or after this one that is neither white space nor in a comment.</summary>
    public static int SkipToContent(string text, int offset)
    {
        offset = SkipBlanks(text, offset);
        while (offset < text.Length && text[offset] == '#')
        {
            offset = SkipBlanks(text, LineEnd(text, offset));
        }

        return offset;
    }

    /// <summary>Returns the end of the last character before this offset that is not white space.</summary>
    public static int TrimEnd(string text, int offset, int start)
    {
        var end = offset;
        while (offset > start && IsBlank(text[offset - 1]))
        {
            offset--;
        }

        ScannedCharacters.Add(end - offset);
        return offset;
    }

    /// <summary>Returns whether only spaces and tabs are before an offset on its line. On a long line only they are read.</summary>
    public static bool IsFirstOnLine(string text, int offset)
    {
        var end = offset;
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        ScannedCharacters.Add(end - offset);
        return offset == 0 || text[offset - 1] is '\n' or '\r';
    }

    /// <summary>Returns the first offset on the line of this one that is neither a space nor a tab.</summary>
    public static int LineIndentEnd(string text, int offset) => SkipSpaces(text, LineStart(text, offset));

    /// <summary>Returns the first offset from this one on that is neither a space nor a tab.</summary>
    public static int SkipSpaces(string text, int offset)
    {
        var start = offset;
        while (offset < text.Length && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        ScannedCharacters.Add(offset - start);
        return offset;
    }

    /// <summary>Returns the span of the character at an offset; empty at the end of the text.</summary>
    public static TextSpan Character(string text, int offset) => new(offset, offset < text.Length ? 1 : 0);

    /// <summary>Returns the span from an offset to the end of the text on its line, without a comment.</summary>
    public static TextSpan RestOfLine(string text, int offset)
    {
        var end = LineEnd(text, offset);
        for (var i = offset + 1; i < end; i++)
        {
            if (text[i] == '#' && IsBlank(text[i - 1]))
            {
                end = i;
            }
        }

        return TextSpan.FromBounds(offset, TrimEnd(text, end, offset));
    }

    /// <summary>Returns the text of a span in quotes, shortened for a message.</summary>
    public static string Excerpt(string text, TextSpan span) =>
        $"'{(span.Length <= LongestExcerpt ? text.Substring(span.Start, span.Length) : OneLine.Cut(text, span.Start, LongestExcerpt))}'";

    /// <summary>Returns the end of the quoted text that begins at an offset; null if it is not closed.</summary>
    public static int? EndOfQuoted(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[quote] == '"')
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                if (text[quote] == '"' || At(text, i + 1) != '\'')
                {
                    ScannedCharacters.Add(i + 1 - quote);
                    return i + 1;
                }

                i++;
            }
        }

        ScannedCharacters.Add(text.Length - quote);
        return null;
    }
}
