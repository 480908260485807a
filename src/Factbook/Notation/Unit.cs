using System;
using System.Globalization;
using System.Text;

namespace Factbook.Notation;

/// <summary>
/// Units of quantities: one or several words, such as <c>tanks</c>, <c>barrels per day</c>, <c>km/h</c>, <c>°C</c> or <c>m²</c>.
/// </summary>
internal static class Unit
{
    /// <summary>The unit of the default quantity.</summary>
    public const string None = "units";

    private const string Signs = "/·*^°'’.-_&";

    /// <summary>
    /// Returns the canonical form of a unit: composed characters (NFC), Greek letters instead of the micro sign (U+00B5) and the ohm sign
    /// (U+2126), and letters and the degree sign instead of signs such as kelvin (U+212A), ångström (U+212B) and ℃.
    /// </summary>
    public static string Normalize(string text) => NormalizedText.IsAscii(text) ? text : NormalizedText.Of(WithLetters(text));

    /// <summary>Whether a text is a unit in its canonical form, with single spaces between words.</summary>
    public static bool IsUnit(string text)
    {
        var words = text.Split(' ');
        return Array.TrueForAll(words, IsWord) && Magnitude.Suggest(words[0], isMoney: false) is null;
    }

    /// <summary>Whether a word can be part of a unit. It does not begin with a digit, so that a number is never part of a unit.</summary>
    public static bool IsWord(string word)
    {
        if (word.Length == 0
            || !(char.IsLetter(word[0]) || word[0] is '°')
            || string.Equals(word, "and", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && Signs.IndexOf(character) < 0 && !IsMarkOrScript(character))
            {
                return false;
            }
        }

        return true;
    }

    // Signs that NFC keeps, although they are written like these letters.
    private static string WithLetters(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\u00b5' => normal.Append('\u03bc'),
                '\u2103' => normal.Append("°C"),
                '\u2109' => normal.Append("°F"),
                '\u00ba' or '\u02da' => normal.Append('°'),
                _ => normal.Append(character),
            };
        }

        return normal.ToString();
    }

    private static bool IsMarkOrScript(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber;
}
