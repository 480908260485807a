using System;
using System.Globalization;

namespace Factbook.Notation;

/// <summary>Units of quantities: one or several words, such as <c>tanks</c>, <c>barrels per day</c>, <c>km/h</c>, <c>°C</c> or <c>m²</c>.</summary>
internal static class Unit
{
    /// <summary>The unit of a quantity that counts nothing in particular.</summary>
    public const string None = "units";

    private const string Signs = "/·*^°'’.-_&";

    /// <summary>Whether a text is a unit in its canonical form, with single spaces between words.</summary>
    public static bool IsUnit(string text)
    {
        var words = text.Split(' ');
        return Array.TrueForAll(words, IsWord) && !Magnitude.TryRead(words[0], out _) && Magnitude.Nearest(words[0]) is null;
    }

    /// <summary>Whether a word may be a part of a unit. Digits stand after letters only, so that no number is taken for a unit.</summary>
    public static bool IsWord(string word)
    {
        if (word.Length == 0 || !(char.IsLetter(word[0]) || word[0] is '°') || string.Equals(word, "and", StringComparison.OrdinalIgnoreCase))
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

    private static bool IsMarkOrScript(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber;
}
