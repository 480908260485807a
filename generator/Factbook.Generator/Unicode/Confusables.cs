using System;
using System.Globalization;
using System.Text;
using Factbook.Notation;

namespace Factbook.Generator.Unicode;

/// <summary>
/// Characters of other scripts that look like ASCII characters, and invisible characters: the common part of the Unicode confusables (UTS
/// #39), without similar characters of one script, such as <c>1</c> and <c>l</c>.
/// </summary>
internal static class Confusables
{
    // Cyrillic, Greek and Armenian letters, then dashes and apostrophes.
    private const string Lookalikes =
        "аеорсухіјѕԁһӏԛԝѵАВЕКМНОРСТУХІЈЅҮӀԚԜοαρυνικϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧօհոսյՕՍ"
        + "\u2010\u2011\u2012\u2013\u2212\uFE58\u02BC\u2018\u2019\uFF07";
    private const string Ascii = "aeopcyxijsdhlqwvABEKMHOPCTYXIJSYIQWoapuvikcjABEZHIKMNOPTYXohnujOU------''''";

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Returns the ASCII character that looks the same, or the character itself.</summary>
    public static char Replace(char character)
    {
        var at = character > '\u007F' ? Lookalikes.IndexOf(character) : -1;
        return at < 0 ? character : Ascii[at];
    }

    /// <summary>Returns the skeleton in NFC, which is equal for texts that look the same; ASCII text is returned unchanged.</summary>
    public static string Skeleton(string text)
    {
        if (NormalizedText.IsAscii(text))
        {
            return text;
        }

        var skeleton = new StringBuilder(text.Length);
        // A letter with a diacritic looks like another letter with the same diacritic.
        foreach (var character in NormalizedText.Decomposed(text))
        {
            if (!IsInvisible(character, skeleton))
            {
                skeleton.Append(CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator ? ' ' : Replace(character));
            }
        }

        return NormalizedText.Of(skeleton.ToString());
    }

    /// <summary>Returns whether two different texts look the same.</summary>
    public static bool LookSame(string one, string other) => one != other && Skeleton(one) == Skeleton(other);

    /// <summary>Describes the first difference to a text that looks the same: <c>U+0430 in place of 'a'</c>.</summary>
    public static string Difference(string text, string other)
    {
        var at = 0;
        while (at < text.Length && at < other.Length && text[at] == other[at])
        {
            at++;
        }

        if (at == text.Length)
        {
            return "fewer characters";
        }

        var name = NameOf(text, at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at);
        return at < other.Length && other[at] == Replace(text[at]) ? $"{name} in place of '{other[at]}'" : name;
    }

    /// <summary>Returns the code point at an offset, such as <c>U+0430</c>.</summary>
    public static string NameOf(string text, int at) => NameOf(
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]);

    /// <summary>Returns a code point as it is written in prose, such as <c>U+0430</c>.</summary>
    public static string NameOf(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    // The two zero-width joiners are visible between letters of cursive scripts such as Arabic.
    private static bool IsInvisible(char character, StringBuilder before) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format
        && (character is not (ZeroWidthJoiner or ZeroWidthNonJoiner) || before.Length == 0 || before[before.Length - 1] <= '\u007F');
}
