using System;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>What is wrong where a key and its colon are expected.</summary>
internal sealed class KeyDiagnosis(string text, YamlLimits limits)
{
    private static readonly char[] Brackets = ['{', '['];

    /// <summary>A colon without a key.</summary>
    /// <param name="place">Where the library saw no key: at the colon, or behind it.</param>
    public static TextMistake Missing(string text, int place)
    {
        var before = TextPlaces.TrimEnd(text, place, 0) - 1;
        if (before >= 0 && text[before] == ':')
        {
            return new TextMistake(Descriptors.MissingKey, new TextSpan(before, 1));
        }

        var after = TextPlaces.SkipToContent(text, place);
        return new TextMistake(Descriptors.MissingKey, TextPlaces.Character(text, TextPlaces.At(text, after) == ':' ? after : place));
    }

    /// <summary>A colon that can't stand where it does.</summary>
    /// <param name="colon">Its offset.</param>
    /// <param name="before">What stands before it, if that is text.</param>
    public TextMistake? AtColon(int colon, Scalar? before)
    {
        if (before is null)
        {
            return new TextMistake(Descriptors.MissingKey, new TextSpan(colon, 1));
        }

        var start = TextPlaces.OffsetOf(text, before.Start);
        var end = TextPlaces.TrimEnd(text, colon, start);
        if (TextPlaces.LineStart(text, colon) <= start)
        {
            return TooLong(start, end) ?? new TextMistake(Descriptors.ColonInValue, new TextSpan(colon, 1));
        }

        if (TextPlaces.IsFirstOnLine(text, start))
        {
            return WithoutColon(start);
        }

        // '- place:There' and below it the next key of the same map.
        if (MissingSpace(start, TextPlaces.LineEnd(text, start)) is { } missing)
        {
            return missing;
        }

        if (WithoutSpaceBehindDash(text, start) is { } dash)
        {
            return dash;
        }

        // '- place There' and below it, aligned, the next key of the same map.
        var next = TextPlaces.LineIndentEnd(text, colon);
        if (IsFirstInEntry(start) && start - TextPlaces.LineStart(text, start) == next - TextPlaces.LineStart(text, next))
        {
            return WithoutColon(start);
        }

        // The value above is plain text, and this line, being indented under it, is read as more of it.
        var line = TextPlaces.RestOfLine(text, TextPlaces.LineIndentEnd(text, colon));
        return new TextMistake(Descriptors.Indentation, line, TextPlaces.Excerpt(text, line));
    }

    /// <summary>
    /// A colon in brackets behind a value and another word, which was meant as the next key: <c>{ kind: state name: China }</c>.
    /// </summary>
    /// <inheritdoc cref="AtColon"/>
    public TextMistake? WithoutComma(int colon, Scalar? before)
    {
        if (before is not { Style: ScalarStyle.Plain })
        {
            return null;
        }

        var value = TextPlaces.OffsetOf(text, before.Start);
        var key = TextPlaces.LineIndentEnd(text, colon);
        if (key <= value)
        {
            // On one line it is unknown how many words the key has.
            key = TextPlaces.TrimEnd(text, colon, value);
            while (key > value && !TextPlaces.IsBlank(text[key - 1]))
            {
                key--;
            }
        }

        var entry = TextPlaces.RestOfLine(text, key);
        return key > value ? new TextMistake(Descriptors.MissingComma, entry, TextPlaces.Excerpt(text, entry)) : null;
    }

    /// <summary>Something that begins a line where a key is expected, and is not followed by a colon and a space.</summary>
    public TextMistake WithoutColon(int start)
    {
        var line = TextPlaces.RestOfLine(text, start);
        if (MissingSpace(line.Start, line.End) is { } missing)
        {
            return missing;
        }

        var colon = text.IndexOf(':', line.Start, line.Length);
        if (colon >= 0 && text[start] is '&' or '*')
        {
            // The library takes '&key:' for an anchor with a colon in its name.
            return ScalarChecks.Reserved(text, start);
        }

        return TooLong(start, colon) ?? new TextMistake(Descriptors.MissingColon, line, TextPlaces.Excerpt(text, line));
    }

    /// <summary>A line that begins with a dash and no space behind it, as <c>-place: There</c>; to YAML that is a key.</summary>
    /// <param name="offset">Anywhere on the line.</param>
    public static TextMistake? WithoutSpaceBehindDash(string text, int offset)
    {
        var dash = TextPlaces.LineIndentEnd(text, offset);
        return TextPlaces.At(text, dash) == '-' && BeginsNoNumber(TextPlaces.At(text, dash + 1)) ? WithoutDash(text, dash) : null;

        static bool BeginsNoNumber(char next) => !(TextPlaces.IsBlank(next) || char.IsDigit(next) || next is '.' or '-' or '\0');
    }

    private bool IsFirstInEntry(int start)
    {
        var line = TextPlaces.LineStart(text, start);
        return text.Substring(line, start - line).Trim('-', ' ').Length == 0;
    }

    /// <summary>Something that begins a line where an entry of a list is expected.</summary>
    public static TextMistake WithoutDash(string text, int start)
    {
        var line = TextPlaces.RestOfLine(text, start);
        return new TextMistake(Descriptors.EntryExpected, line, TextPlaces.Excerpt(text, line));
    }

    /// <summary>
    /// A word with a colon in it that was meant as a key, as in <c>share:70</c>; not an address such as <c>https://…</c>.
    /// </summary>
    public TextMistake? MissingSpace(int start, int end)
    {
        var place = start;
        if (TextPlaces.At(text, start) is '"' or '\'')
        {
            place = text.IndexOf(text[start], start + 1) + 1;
        }
        else
        {
            while (place < end && (char.IsLetterOrDigit(text[place]) || text[place] is '-' or '_' or '.'))
            {
                place++;
            }
        }

        var isKey = place > start && place + 1 < end && text[place] == ':' && !TextPlaces.IsBlank(text[place + 1]);
        if (!isKey || string.CompareOrdinal(text, place, "://", 0, 3) == 0)
        {
            return null;
        }

        return new TextMistake(
            Descriptors.MissingSpace, new TextSpan(place, 1), TextPlaces.Excerpt(text, TextSpan.FromBounds(start, end)));
    }

    /// <summary>
    /// A key to the parser in which a bracket opens, and which was meant as a key without its colon, and a value: <c>china { name: China
    /// }</c>.
    /// </summary>
    public TextMistake? BeforeBracket(YamlScalar key)
    {
        var bracket = key.IsPlain ? key.Text.IndexOfAny(Brackets) : -1;
        if (bracket < 0)
        {
            return null;
        }

        // Where the line does not end with a bracket, 'a{b: x' is as it was meant.
        var close = key.Text[bracket] == '{' ? '}' : ']';
        if (key.Text.IndexOf(close, bracket) >= 0
            || TextPlaces.At(text, TextPlaces.RestOfLine(text, key.Span.Start).End - 1) is not ('}' or ']'))
        {
            return null;
        }

        return key.Text.StartsWith("-", StringComparison.Ordinal) ? WithoutDash(text, key.Span.Start) : WithoutColon(key.Span.Start);
    }

    public TextMistake? TooLong(int start, int end) =>
        end - start <= limits.KeyLength
            ? null
            : new TextMistake(
                Descriptors.KeyTooLong,
                TextSpan.FromBounds(start, end),
                (end - start).ToString(CultureInfo.InvariantCulture),
                limits.KeyLength.ToString(CultureInfo.InvariantCulture));
}
