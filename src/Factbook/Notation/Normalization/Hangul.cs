using System.Collections.Generic;

namespace Factbook.Notation.Normalization;

/// <summary>Korean syllables, whose parts follow from their code points.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;

    // One before the first tail, since a syllable may have no tail.
    private const int NoTail = 0x11A7;

    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Whether the character is a part of a syllable that is composed with the preceding part.</summary>
    public static bool IsVowelOrTail(int point) => IsIn(point, FirstVowel, Vowels) || IsIn(point, NoTail + 1, Tails - 1);

    /// <summary>Adds the parts of a syllable, and returns false if the character is not a syllable.</summary>
    public static bool TryDecompose(int point, List<int> parts)
    {
        if (!IsIn(point, FirstSyllable, Leads * Vowels * Tails))
        {
            return false;
        }

        var (index, tail) = ((point - FirstSyllable) / Tails, (point - FirstSyllable) % Tails);
        parts.Add(FirstLead + (index / Vowels));
        parts.Add(FirstVowel + (index % Vowels));
        if (tail > 0)
        {
            parts.Add(NoTail + tail);
        }

        return true;
    }

    /// <summary>Returns the syllable of a lead and a vowel, or of a syllable without a tail and a tail; else null.</summary>
    public static int? Compose(int first, int second)
    {
        if (IsIn(first, FirstLead, Leads) && IsIn(second, FirstVowel, Vowels))
        {
            return FirstSyllable + ((((first - FirstLead) * Vowels) + (second - FirstVowel)) * Tails);
        }

        var takesTail = IsIn(first, FirstSyllable, Leads * Vowels * Tails) && (first - FirstSyllable) % Tails == 0;
        return takesTail && IsIn(second, NoTail + 1, Tails - 1) ? first + (second - NoTail) : null;
    }

    private static bool IsIn(int point, int first, int count) => point >= first && point < first + count;
}
