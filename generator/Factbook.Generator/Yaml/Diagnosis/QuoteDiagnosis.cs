using System;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Diagnoses errors of quoted text: its escapes or its end.</summary>
internal static class QuoteDiagnosis
{
    private const string SimpleEscapes = "0abt\tnvfre \"/\\N_LP\r\n";

    /// <summary>Returns why the library could not read the text after this quote.</summary>
    public static TextError Explain(string text, int quote, int column)
    {
        var end = TextOffsets.EndOfQuoted(text, quote);
        if (text[quote] == '"' && FirstBadEscape(text, quote, end ?? text.Length) is { } escape)
        {
            // An escape is the error only if the quote does not continue on other lines before it.
            if (FirstOutdentedLine(text, quote, escape.Span.Start, column) is null)
            {
                return escape;
            }
        }

        return end is { } after
            ? Outdented(text, quote, after, column) ?? SpansLines(text, quote, after)
            : new TextError(Descriptors.UnclosedQuote, new TextSpan(quote, 1), text.Substring(quote, 1));
    }

    /// <summary>A quote that includes lines which look like separate lines.</summary>
    public static TextError SpansLines(string text, int quote, int end)
    {
        var line = 1;
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                line++;
            }
        }

        return new TextError(
            Descriptors.QuoteSpansLines, new TextSpan(quote, 1), text.Substring(quote, 1), line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A quoted text with a correct end, but with a line that is not indented more than a column.</summary>
    public static TextError? Outdented(string text, int quote, int end, int column)
    {
        if (FirstOutdentedLine(text, quote, end, column) is not { } first || IsFollowedByText(text, end, isInBrackets: true))
        {
            return null;
        }

        for (var line = first; line < end; line = TextOffsets.LineEnd(text, line) + 1)
        {
            if (LooksLikeEntry(text, line, end))
            {
                return null;
            }
        }

        var rest = TextOffsets.RestOfLine(text, TextOffsets.LineIndentEnd(text, first));
        return new TextError(Descriptors.QuoteIsOutdented, rest, TextOffsets.Excerpt(text, rest));
    }

    // A line that is probably a key, an entry, or only the closing quote.
    private static bool LooksLikeEntry(string text, int line, int end)
    {
        var content = TextOffsets.LineIndentEnd(text, line);
        if (content == end - 1 || (TextOffsets.At(text, content) == '-' && TextOffsets.IsBlank(TextOffsets.At(text, content + 1))))
        {
            return true;
        }

        var colon = text.IndexOf(':', content, TextOffsets.LineEnd(text, content) - content);
        return colon >= 0 && colon < end && TextOffsets.IsBlank(TextOffsets.At(text, colon + 1));
    }

    /// <summary>Returns the first line on which a quoted text continues without more indentation than a column.</summary>
    public static int? FirstOutdentedLine(string text, int quote, int end, int column)
    {
        // The empty line between the two characters of a Windows line break is ignored.
        for (var line = TextOffsets.LineEnd(text, quote) + 1; line < end; line = TextOffsets.LineEnd(text, line) + 1)
        {
            var content = TextOffsets.LineIndentEnd(text, line);
            if (content < end && text[content] is not ('\r' or '\n') && TabIndent.SpacesAt(text, line) <= column)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Returns whether text follows a closing quote: a superfluous or missing quote then made it one.</summary>
    public static bool IsFollowedByText(string text, int end, bool isInBrackets)
    {
        end = TextOffsets.SkipSpaces(text, end);
        return TextOffsets.At(text, end) is not ('\0' or '\r' or '\n' or '#' or ']' or '}') && !(isInBrackets && text[end] is ',' or ':');
    }

    /// <summary>Returns the first invalid escape between double quotes.</summary>
    public static TextError? FirstBadEscape(string text, int quote, int end)
    {
        for (var i = text.IndexOf('\\', quote, end - quote); i >= 0 && i + 1 < end; i = text.IndexOf('\\', i, end - i))
        {
            var digits = DigitsOf(text[i + 1]);
            if (digits == 0)
            {
                if (SimpleEscapes.IndexOf(text[i + 1]) < 0)
                {
                    return Bad(Descriptors.UnknownEscape, text, i, char.IsHighSurrogate(text[i + 1]) ? 3 : 2);
                }
            }
            else if (CodePointAt(text, i) is not { } code || code > 0x10FFFF)
            {
                return Bad(Descriptors.InvalidCodePoint, text, i, Math.Min(2 + digits, LengthAt(text, i)));
            }
            else if (code is >= 0xD800 and <= 0xDFFF)
            {
                var next = i + 2 + digits;
                if (code > 0xDBFF || CodePointAt(text, next) is not (>= 0xDC00 and <= 0xDFFF))
                {
                    return Bad(Descriptors.BrokenSurrogatePair, text, i, 2 + digits);
                }

                i = next;
            }

            i += 2;
        }

        return null;
    }

    private static TextError Bad(DiagnosticDescriptor descriptor, string text, int start, int length) =>
        new(descriptor, new TextSpan(start, length), text.Substring(start, length));

    private static int DigitsOf(char escape) => escape switch
    {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };

    private static uint? CodePointAt(string text, int escape)
    {
        var digits = DigitsOf(TextOffsets.At(text, escape + 1));
        return TextOffsets.At(text, escape) == '\\' && escape + 2 + digits <= text.Length
            && uint.TryParse(text.Substring(escape + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                ? code
                : null;
    }

    // An incomplete escape ends before the quote, a space or the end of the line.
    private static int LengthAt(string text, int escape)
    {
        var end = escape + 2;
        while (TextOffsets.At(text, end) is not ('"' or ' ' or '\t' or '\r' or '\n' or '\0'))
        {
            end++;
        }

        return end - escape;
    }
}
