using System;
using System.Globalization;

namespace Factbook.Notation.Passages;

/// <summary>
/// Parses and formats passages: <c>640-664 sha256:dd879544eeabf7b4</c>, with a context <c>… in 612-690 sha256:0a5475ffb4d69625</c>, or the
/// words of the passage, with surrounding words <c>before | words | after</c>.
/// </summary>
internal static class PassageNotation
{
    /// <summary>The number of hexadecimal digits of a sealed passage: 64 bits, too many for an accidental collision.</summary>
    public const int DigestLength = 16;

    public const string Expected = "expected a passage such as '640-664 sha256:dd879544eeabf7b4', or its exact words";

    private const string Algorithm = "sha256:";
    private const int FullDigestLength = 64;
    private const int MaxDigits = 9;

    /// <summary>Parses a passage.</summary>
    /// <param name="text">The passage as it is written.</param>
    /// <param name="error">What is wrong, and what to write instead; empty for a valid passage.</param>
    /// <returns>The passage, or null.</returns>
    public static PassageSyntax? Parse(string text, out string error)
    {
        text = text.Trim();
        error = "";
        return text.Length == 0 ? Fail(Expected, out error)
            : text.Contains("sha256") || text.Contains("SHA256") ? ParseLocator(text, out error)
            : IsBareRange(text) ? Fail("the digest of the range is missing; write the exact words, and 'factbook evidence --write' "
                + "replaces them by a range with its digest", out error)
            : ParseQuote(text, out error);
    }

    /// <summary>Explains why a text is not a passage: what is wrong, and what to write instead.</summary>
    public static string Explain(string text)
    {
        Parse(text, out var error);
        return error;
    }

    /// <summary>Returns the canonical form of a passage, which parses to the same passage.</summary>
    public static string Format(PassageSyntax passage) => passage switch
    {
        PassageLocator { Context: { } context } locator => $"{Format(locator.Range)} in {Format(context)}",
        PassageLocator locator => Format(locator.Range),
        PassageQuote { Prefix.Length: 0, Suffix.Length: 0 } quote => quote.Exact,
        PassageQuote quote => $"{quote.Prefix} | {quote.Exact} | {quote.Suffix}".Trim(),
        _ => throw new ArgumentOutOfRangeException(nameof(passage)),
    };

    private static PassageLocator? ParseLocator(string text, out string error)
    {
        var parts = text.Split([" in "], StringSplitOptions.None);
        if (parts.Length > 2)
        {
            return Fail<PassageLocator>(Expected, out error);
        }

        if (ParseRange(parts[0], out error) is not { } range)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new PassageLocator(range, null);
        }

        if (ParseRange(parts[1], out error) is not { } context)
        {
            return null;
        }

        return context.Start <= range.Start && range.End <= context.End
            ? new PassageLocator(range, context)
            : Fail<PassageLocator>($"the context {context.Start}-{context.End} does not contain {range.Start}-{range.End}", out error);
    }

    private static PassageRange? ParseRange(string text, out string error)
    {
        error = Expected;
        var (dash, space) = (text.IndexOf('-'), text.IndexOf(' '));
        if (dash < 1 || space < dash || text.IndexOf(Algorithm, StringComparison.Ordinal) != space + 1
            || !TryParseNumber(text.Substring(0, dash), out var start)
                || !TryParseNumber(text.Substring(dash + 1, space - dash - 1), out var end))
        {
            return null;
        }

        var digest = text.Substring(space + 1 + Algorithm.Length);
        error = start >= end ? $"the passage ends at {end}, which is not after its start at {start}"
            : digest.Length is < DigestLength or > FullDigestLength ? $"the digest has {digest.Length} digits; expected 16 to 64"
            : !IsHexadecimal(digest) ? "the digest contains characters that are not the digits 0-9 and a-f"
            : "";
        return error.Length == 0 ? new PassageRange(start, end, digest) : null;
    }

    private static PassageQuote? ParseQuote(string text, out string error)
    {
        error = "";
        var parts = text.Split('|');
        return parts.Length == 1 ? new PassageQuote("", text, "")
            : parts.Length == 3 && parts[1].Trim() is { Length: > 0 } exact ? new PassageQuote(parts[0].Trim(), exact, parts[2].Trim())
            : Fail<PassageQuote>("'|' separates the words from those around them; expected 'before | the exact words | after'", out error);
    }

    private static string Format(PassageRange range) =>
        string.Format(CultureInfo.InvariantCulture, "{0}-{1} {2}{3}", range.Start, range.End, Algorithm, range.Digest);

    // Nine digits are enough for the length of any string and cannot overflow.
    private static bool TryParseNumber(string text, out int number)
    {
        number = 0;
        return text.Length <= MaxDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsHexadecimal(string text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '0' and <= '9' or >= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBareRange(string text)
    {
        var parts = text.Split('-', '–');
        return parts.Length == 2 && TryParseNumber(parts[0].Trim(), out _) && TryParseNumber(parts[1].Trim(), out _);
    }

    private static PassageSyntax? Fail(string reason, out string error) => Fail<PassageSyntax>(reason, out error);

    private static T? Fail<T>(string reason, out string error)
        where T : PassageSyntax
    {
        error = reason;
        return null;
    }
}
