using System;

namespace Factbook.Notation;

/// <summary>The words for a hundred and for powers of a thousand, on the short scale.</summary>
internal static class Magnitude
{
    // With more decimals, plain digits are easier to read.
    private const int MaxDecimals = 3;

    private static readonly (string Word, int Power, decimal Factor)[] Descending =
    [
        ("trillion", 12, 1_000_000_000_000m),
        ("billion", 9, 1_000_000_000m),
        ("million", 6, 1_000_000m),
        ("thousand", 3, 1_000m),
        ("hundred", 2, 100m),
    ];

    public static bool TryParse(string word, out int power)
    {
        foreach (var magnitude in Descending)
        {
            if (string.Equals(word, magnitude.Word, StringComparison.OrdinalIgnoreCase))
            {
                power = magnitude.Power;
                return true;
            }
        }

        power = 0;
        return false;
    }

    /// <summary>
    /// Returns the magnitude that a word names, abbreviates (<c>bn</c>) or misspells by one edit (<c>milion</c>); null if there is none.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="isMoney">Whether <c>m</c> abbreviates a million; otherwise it is a metre.</param>
    public static string? Suggest(string word, bool isMoney) => word.TrimEnd('.').ToLowerInvariant() switch
    {
        "mio" or "mln" => "million",
        "m" or "mn" when isMoney => "million",
        "bn" or "bln" or "mrd" => "billion",
        "b" when isMoney => "billion",
        "k" when isMoney => "thousand",
        "tn" or "trn" when isMoney => "trillion",
        var lower => Array.Find(Descending, magnitude => magnitude.Word == lower).Word ?? Nearest(word),
    };

    /// <summary>Returns the magnitude from which a word differs by one edit, such as <c>millions</c>; null if there is none.</summary>
    public static string? Nearest(string word)
    {
        var nearest = Notation.Nearest.Of(word.ToLowerInvariant(), Array.ConvertAll(Descending, magnitude => magnitude.Word), within: 1);
        return string.Equals(nearest, word, StringComparison.OrdinalIgnoreCase) ? null : nearest;
    }

    /// <summary>
    /// Returns the largest magnitude of at least a million in which the absolute value of each end is 0 or at least 1 and has at most three
    /// decimals. Both ends share the magnitude, so that it is written once; thousands are written in digits.
    /// </summary>
    public static (string Suffix, decimal Factor) For(Bounds bounds)
    {
        foreach (var (word, power, factor) in Descending)
        {
            if (power > 3 && Suits(bounds.Lower, factor) && Suits(bounds.Upper, factor) && HasSize(bounds))
            {
                return (" " + word, factor);
            }
        }

        return ("", 1m);
    }

    /// <summary>Returns the word of a power of ten, after a space; empty for other numbers.</summary>
    public static string SuffixOf(decimal? number)
    {
        foreach (var (word, _, factor) in Descending)
        {
            if (factor == number)
            {
                return " " + word;
            }
        }

        return "";
    }

    private static bool HasSize(Bounds bounds) => (bounds.Lower ?? 0m) != 0m || (bounds.Upper ?? 0m) != 0m;

    private static bool Suits(decimal? end, decimal factor)
    {
        if (end is not { } value || value == 0m)
        {
            return true;
        }

        var quotient = value / factor;
        return Math.Abs(quotient) >= 1m && quotient * factor == value && Math.Round(quotient, MaxDecimals) == quotient;
    }
}
