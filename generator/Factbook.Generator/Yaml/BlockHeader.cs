namespace Factbook.Generator.Yaml;

/// <summary>
/// The header of a block scalar at the end of a line: <c>|</c>, <c>&gt;-</c> or <c>|2+</c>. The line may be part of another text.
/// </summary>
/// <param name="Start">The offset of its <c>|</c> or <c>&gt;</c>.</param>
/// <param name="Digit">The indentation indicator, or 0.</param>
/// <param name="Parent">The column that the lines of the scalar are indented more than; null if the line does not show it.</param>
internal readonly record struct BlockHeader(int Start, int Digit, int? Parent)
{
    /// <summary>The header that a line ends with, if it does.</summary>
    /// <param name="line">Where the line begins.</param>
    /// <param name="content">Where its indentation ends.</param>
    public static BlockHeader? On(string text, int line, int content)
    {
        for (var i = content; TextOffsets.At(text, i) is not ('\r' or '\n' or '\0'); i++)
        {
            if (text[i] == '#' && (i == content || TextOffsets.IsBlank(text[i - 1])))
            {
                return null;
            }

            if (text[i] is '|' or '>' && (i == content || TextOffsets.IsBlank(text[i - 1])) && DigitAt(text, i) is { } digit)
            {
                return new BlockHeader(i, digit, ParentOf(text, line, content, i));
            }
        }

        return null;
    }

    /// <summary>Returns the indentation indicator of a header that is followed only by a comment.</summary>
    private static int? DigitAt(string text, int start)
    {
        var (digit, end) = (0, start + 1);
        for (; TextOffsets.At(text, end) is '+' or '-' or (>= '1' and <= '9') && end <= start + 2; end++)
        {
            digit = text[end] is '+' or '-' ? digit : text[end] - '0';
        }

        var rest = TextOffsets.SkipSpaces(text, end);
        return TextOffsets.At(text, rest) is '\r' or '\n' or '\0' || (text[rest] == '#' && rest > end) ? digit : null;
    }

    private static int? ParentOf(string text, int line, int content, int header)
    {
        int? parent = null;
        int? property = null;
        for (var i = content; ;)
        {
            if (i == header)
            {
                return parent;
            }

            if (i == line && StrayMarkers.IsMarker(text, line))
            {
                parent = -1;
                i += 3;
            }
            else if (text[i] is '-' or '?' or ':' && TextOffsets.IsBlank(text[i + 1]))
            {
                parent = i++ - line;
            }
            else if (text[i] is '&' or '!')
            {
                property ??= i - line;
                while (!TextOffsets.IsBlank(text[i]))
                {
                    i++;
                }
            }
            else
            {
                return property ?? i - line;
            }

            i = TextOffsets.SkipBlanks(text, i);
        }
    }
}
