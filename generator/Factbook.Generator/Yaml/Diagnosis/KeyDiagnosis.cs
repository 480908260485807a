using System;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Diagnoses errors where a key and its colon are expected.</summary>
internal sealed class KeyDiagnosis(string text, YamlLimits limits)
{
    private static readonly char[] Brackets = ['{', '['];

    /// <summary>A colon without a key.</summary>
    /// <param name="offset">The position at which the library expected a key: at the colon or after it.</param>
    public static TextError Missing(string text, int offset)
    {
        var before = TextOffsets.TrimEnd(text, offset, 0) - 1;
        if (before >= 0 && text[before] == ':')
        {
            return new TextError(Descriptors.MissingKey, new TextSpan(before, 1));
        }

        var after = TextOffsets.SkipToContent(text, offset);
        return new TextError(Descriptors.MissingKey, TextOffsets.Character(text, TextOffsets.At(text, after) == ':' ? after : offset));
    }

    /// <summary>A colon at an invalid position.</summary>
    /// <param name="colon">Its offset.</param>
    /// <param name="before">The text before it, if any.</param>
    public TextError? AtColon(int colon, Scalar? before)
    {
        if (before is null)
        {
            return new TextError(Descriptors.MissingKey, new TextSpan(colon, 1));
        }

        var start = TextOffsets.OffsetOf(text, before.Start);
        var end = TextOffsets.TrimEnd(text, colon, start);
        if (TextOffsets.LineStart(text, colon) <= start)
        {
            return TooLong(start, end) ?? new TextError(Descriptors.ColonInValue, new TextSpan(colon, 1));
        }

        if (TextOffsets.IsFirstOnLine(text, start))
        {
            return WithoutColon(start);
        }

        // '- place:There' above the next key of the same map.
        if (MissingSpace(start, TextOffsets.LineEnd(text, start)) is { } missing)
        {
            return missing;
        }

        if (WithoutSpaceBehindDash(text, start) is { } dash)
        {
            return dash;
        }

        // '- place There' above the aligned next key of the same map.
        var next = TextOffsets.LineIndentEnd(text, colon);
        if (IsFirstInEntry(start) && start - TextOffsets.LineStart(text, start) == next - TextOffsets.LineStart(text, next))
        {
            return WithoutColon(start);
        }

        // The value above is plain text, and this indented line is read as its continuation.
        var line = TextOffsets.RestOfLine(text, TextOffsets.LineIndentEnd(text, colon));
        return new TextError(Descriptors.Indentation, line, TextOffsets.Excerpt(text, line));
    }

    /// <summary>
    /// A colon in brackets after a value and another word, which is probably the next key: <c>{ kind: state name: China }</c>.
    /// </summary>
    /// <inheritdoc cref="AtColon"/>
    public TextError? WithoutComma(int colon, Scalar? before)
    {
        if (before is not { Style: ScalarStyle.Plain })
        {
            return null;
        }

        var value = TextOffsets.OffsetOf(text, before.Start);
        var key = TextOffsets.LineIndentEnd(text, colon);
        if (key <= value)
        {
            // On one line, the number of words of the key is unknown.
            key = TextOffsets.TrimEnd(text, colon, value);
            while (key > value && !TextOffsets.IsBlank(text[key - 1]))
            {
                key--;
            }
        }

        var entry = TextOffsets.RestOfLine(text, key);
        return key > value ? new TextError(Descriptors.MissingComma, entry, TextOffsets.Excerpt(text, entry)) : null;
    }

    /// <summary>A line that should begin with a key, but whose first text is not followed by a colon and a space.</summary>
    public TextError WithoutColon(int start)
    {
        var line = TextOffsets.RestOfLine(text, start);
        if (MissingSpace(line.Start, line.End) is { } missing)
        {
            return missing;
        }

        var colon = text.IndexOf(':', line.Start, line.Length);
        if (colon >= 0 && text[start] is '&' or '*')
        {
            // The library reads '&key:' as an anchor with a colon in its name.
            return ScalarChecks.Reserved(text, start);
        }

        return TooLong(start, colon) ?? new TextError(Descriptors.MissingColon, line, TextOffsets.Excerpt(text, line));
    }

    /// <summary>A line that begins with a dash without a space after it, such as <c>-place: There</c>, which is a key in YAML.</summary>
    /// <param name="offset">An offset on the line.</param>
    public static TextError? WithoutSpaceBehindDash(string text, int offset)
    {
        var dash = TextOffsets.LineIndentEnd(text, offset);
        return TextOffsets.At(text, dash) == '-' && BeginsNoNumber(TextOffsets.At(text, dash + 1)) ? WithoutDash(text, dash) : null;

        static bool BeginsNoNumber(char next) => !(TextOffsets.IsBlank(next) || char.IsDigit(next) || next is '.' or '-' or '\0');
    }

    private bool IsFirstInEntry(int start)
    {
        var line = TextOffsets.LineStart(text, start);
        return text.Substring(line, start - line).Trim('-', ' ').Length == 0;
    }

    /// <summary>A line that should begin with an entry of a list.</summary>
    public static TextError WithoutDash(string text, int start)
    {
        var line = TextOffsets.RestOfLine(text, start);
        return new TextError(Descriptors.EntryExpected, line, TextOffsets.Excerpt(text, line));
    }

    /// <summary>A word with a colon that is probably a key, such as <c>share:70</c>, but not a URL such as <c>https://…</c>.</summary>
    public TextError? MissingSpace(int start, int end)
    {
        var offset = start;
        if (TextOffsets.At(text, start) is '"' or '\'')
        {
            offset = text.IndexOf(text[start], start + 1) + 1;
        }
        else
        {
            while (offset < end && (char.IsLetterOrDigit(text[offset]) || text[offset] is '-' or '_' or '.'))
            {
                offset++;
            }
        }

        var isKey = offset > start && offset + 1 < end && text[offset] == ':' && !TextOffsets.IsBlank(text[offset + 1]);
        if (!isKey || string.CompareOrdinal(text, offset, "://", 0, 3) == 0)
        {
            return null;
        }

        return new TextError(
            Descriptors.MissingSpace, new TextSpan(offset, 1), TextOffsets.Excerpt(text, TextSpan.FromBounds(start, end)));
    }

    /// <summary>A key with an opening bracket, which is probably a key without a colon and a value: <c>china { name: China }</c>.</summary>
    public TextError? BeforeBracket(YamlScalar key)
    {
        var bracket = key.IsPlain ? key.Text.IndexOfAny(Brackets) : -1;
        if (bracket < 0)
        {
            return null;
        }

        // If the line does not end with a bracket, 'a{b: x' is valid.
        var close = key.Text[bracket] == '{' ? '}' : ']';
        if (key.Text.IndexOf(close, bracket) >= 0
            || TextOffsets.At(text, TextOffsets.RestOfLine(text, key.Span.Start).End - 1) is not ('}' or ']'))
        {
            return null;
        }

        return key.Text.StartsWith("-", StringComparison.Ordinal) ? WithoutDash(text, key.Span.Start) : WithoutColon(key.Span.Start);
    }

    public TextError? TooLong(int start, int end) =>
        end - start <= limits.KeyLength
            ? null
            : new TextError(
                Descriptors.KeyTooLong,
                TextSpan.FromBounds(start, end),
                (end - start).ToString(CultureInfo.InvariantCulture),
                limits.KeyLength.ToString(CultureInfo.InvariantCulture));
}
