using System;

namespace Factbook.Notation;

/// <summary>The words for powers of a thousand, on the short scale.</summary>
internal static class Magnitude
{
    // More decimals than these read worse than plain digits.
    private const int MostDecimals = 3;

    private static readonly (string Word, int Power, decimal Factor)[] Descending =
    [
        ("trillion", 12, 1_000_000_000_000m),
        ("billion", 9, 1_000_000_000m),
        ("million", 6, 1_000_000m),
        ("thousand", 3, 1_000m),
    ];

    public static bool TryRead(string word, out int power)
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

    /// <summary>The word that an abbreviation stands for, or that a word is one mistake away from; null if it is neither.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isMoney">Whether <c>m</c> is a million and not a metre.</param>
    public static string? Meant(string word, bool isMoney) => word.TrimEnd('.').ToLowerInvariant() switch
    {
        "mio" or "mln" => "million",
        "m" or "mn" when isMoney => "million",
        "bn" or "bln" or "mrd" => "billion",
        "b" when isMoney => "billion",
        "k" when isMoney => "thousand",
        "tn" or "trn" when isMoney => "trillion",
        var lower => Array.Find(Descending, magnitude => magnitude.Word == lower).Word ?? Nearest(word),
    };

    /// <summary>The word that was meant, if a word is one mistake away from it, as <c>milion</c> and <c>millions</c> are.</summary>
    public static string? Nearest(string word)
    {
        var nearest = Notation.Nearest.Of(word.ToLowerInvariant(), Array.ConvertAll(Descending, magnitude => magnitude.Word), within: 1);
        return string.Equals(nearest, word, StringComparison.OrdinalIgnoreCase) ? null : nearest;
    }

    /// <summary>
    /// The largest word, from million on, under which each end is at least 1 and needs no more than three decimals. Both ends share it, so
    /// that it stands once; thousands are written in digits.
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

    private static bool HasSize(Bounds bounds) => (bounds.Lower ?? 0m) != 0m || (bounds.Upper ?? 0m) != 0m;

    private static bool Suits(decimal? end, decimal factor)
    {
        if (end is not { } value || value == 0m)
        {
            return true;
        }

        var quotient = value / factor;
        return Math.Abs(quotient) >= 1m && quotient * factor == value && Math.Round(quotient, MostDecimals) == quotient;
    }
}
