using System;
using System.Globalization;
using System.Text;

namespace Factbook.Notation;

/// <summary>
/// Units of quantities: one or several words, such as <c>tanks</c>, <c>barrels per day</c>, <c>km/h</c>, <c>°C</c> or <c>m²</c>.
/// </summary>
internal static class Unit
{
    /// <summary>The unit of a quantity that counts nothing in particular.</summary>
    public const string None = "units";

    private const string Signs = "/·*^°'’.-_&";

    /// <summary>
    /// The one form of a unit that can be written in several: composed characters (NFC), the Greek letters for the micro sign (U+00B5) and
    /// the ohm (U+2126), and the letters and the degree sign for signs such as kelvin (U+212A), ångström (U+212B) and ℃.
    /// </summary>
    public static string Normalize(string text) => ComposedText.IsAscii(text) ? text : ComposedText.Of(WithLetters(text));

    /// <summary>Whether a text is a unit in its canonical form, with single spaces between words.</summary>
    public static bool IsUnit(string text)
    {
        var words = text.Split(' ');
        return Array.TrueForAll(words, IsWord) && Magnitude.Meant(words[0], isMoney: false) is null;
    }

    /// <summary>Whether a word may be a part of a unit. Digits stand after letters only, so that no number is taken for a unit.</summary>
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

    // These are listed, since string.Normalize leaves a text as it is where the platform has no data of its own.
    private static string WithLetters(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\u00b5' => normal.Append('\u03bc'),
                '\u2126' => normal.Append('\u03a9'),
                '\u212a' => normal.Append('K'),
                '\u212b' => normal.Append('\u00c5'),
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
