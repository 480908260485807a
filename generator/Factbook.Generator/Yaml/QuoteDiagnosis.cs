using System;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>What is wrong with a quoted text: its escapes, or where it ends.</summary>
internal static class QuoteDiagnosis
{
    private const string SimpleEscapes = "0abt\tnvfre \"/\\N_LP\r\n";

    /// <summary>Why the library could not read the text that this quote opens.</summary>
    public static TextMistake Explain(string text, int quote, int column)
    {
        var end = ClosingQuote(text, quote);
        if (text[quote] == '"' && FirstBadEscape(text, quote, end ?? text.Length) is { } escape)
        {
            // An escape is only to blame if the quote does not run on into other lines before it.
            if (FirstOutdentedLine(text, quote, escape.Span.Start, column) is null)
            {
                return escape;
            }
        }

        return end is { } after
            ? SpansLines(text, quote, after)
            : new TextMistake(Descriptors.UnclosedQuote, new TextSpan(quote, 1), text.Substring(quote, 1));
    }

    /// <summary>A quote that takes in lines which look like lines of their own.</summary>
    public static TextMistake SpansLines(string text, int quote, int end)
    {
        var line = 1;
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
            }
        }

        return new TextMistake(
            Descriptors.QuoteSpansLines, new TextSpan(quote, 1), text.Substring(quote, 1), line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The first line that a quoted text continues on without more indentation than a column.</summary>
    public static int? FirstOutdentedLine(string text, int quote, int end, int column)
    {
        for (var line = TextPlaces.LineEnd(text, quote); line < end; line = TextPlaces.LineEnd(text, line))
        {
            line = text[line] == '\r' && line + 1 < text.Length && text[line + 1] == '\n' ? line + 2 : line + 1;
            var content = TextPlaces.LineIndentEnd(text, line);
            if (content < end && text[content] is not ('\r' or '\n') && TabIndent.SpacesAt(text, line) <= column)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Whether more text stands behind a closing quote: then a quote too many, or too few, made it one.</summary>
    public static bool IsFollowedByText(string text, int end, bool isInBrackets)
    {
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end < text.Length && text[end] is not ('\r' or '\n' or '#' or ']' or '}') && !(isInBrackets && text[end] is ',' or ':');
    }

    /// <summary>The first escape between double quotes that means nothing.</summary>
    public static TextMistake? FirstBadEscape(string text, int quote, int end)
    {
        for (var i = text.IndexOf('\\', quote, end - quote); i >= 0 && i + 1 < end; i = i < end ? text.IndexOf('\\', i, end - i) : -1)
        {
            var digits = DigitsOf(text[i + 1]);
            if (digits == 0)
            {
                if (SimpleEscapes.IndexOf(text[i + 1]) < 0)
                {
                    var length = char.IsHighSurrogate(text[i + 1]) && i + 2 < end ? 3 : 2;
                    return Bad(Descriptors.UnknownEscape, text, i, length);
                }

                i += 2;
            }
            else if (CodePointAt(text, i, end) is not { } code || code > 0x10FFFF)
            {
                return Bad(Descriptors.EscapeIsNoCharacter, text, i, Math.Min(2 + digits, LengthWithin(text, i, end)));
            }
            else if (code is < 0xD800 or > 0xDFFF)
            {
                i += 2 + digits;
            }
            else if (code > 0xDBFF || CodePointAt(text, i + 2 + digits, end) is not (>= 0xDC00 and <= 0xDFFF))
            {
                return Bad(Descriptors.BrokenSurrogatePair, text, i, 2 + digits);
            }
            else
            {
                i += 2 + digits;
                i += 2 + DigitsOf(text[i + 1]);
            }
        }

        return null;
    }

    private static TextMistake Bad(DiagnosticDescriptor descriptor, string text, int start, int length) =>
        new(descriptor, new TextSpan(start, length), text.Substring(start, length));

    private static int DigitsOf(char escape) => escape switch
    {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };

    private static uint? CodePointAt(string text, int escape, int end)
    {
        if (escape + 1 >= end || text[escape] != '\\')
        {
            return null;
        }

        var digits = DigitsOf(text[escape + 1]);
        return digits > 0 && escape + 2 + digits <= end
            && uint.TryParse(text.Substring(escape + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                ? code
                : null;
    }

    // An escape that is cut short ends before the quote, a blank or the line does.
    private static int LengthWithin(string text, int escape, int end)
    {
        var length = 2;
        while (escape + length < end && text[escape + length] != '"' && !TextPlaces.IsBlank(text[escape + length]))
        {
            length++;
        }

        return length;
    }

    private static int? ClosingQuote(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[quote] == '"')
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                if (text[quote] == '"' || i + 1 == text.Length || text[i + 1] != '\'')
                {
                    return i + 1;
                }

                i++;
            }
        }

        return null;
    }
}
