using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;

namespace Factbook.Notation;

/// <summary>
/// Numbers in words. Fractions (<c>half</c>, <c>a third</c>, <c>two-thirds</c>) are shares, percentages and numbers; multiples
/// (<c>tenfold</c>, <c>twice</c>, <c>10-fold</c>) are numbers.
/// </summary>
internal static class NumberWords
{
    public static readonly string[] Numerators = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public static readonly string[] SmallNumbers = [.. Numerators, "ten", "eleven", "twelve"];

    public static readonly (string Word, int Denominator)[] Denominators =
    [
        ("half", 2), ("third", 3), ("quarter", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10),
    ];

    public static readonly (string Word, int Factor)[] Multiples =
    [
        ("twice", 2), ("double", 2), ("triple", 3), ("quadruple", 4), ("twofold", 2), ("threefold", 3), ("fourfold", 4),
        ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10),
        ("twentyfold", 20), ("hundredfold", 100), ("thousandfold", 1000),
    ];

    // A third has infinitely many digits. These are the units of the last digit that fits into a decimal, in percent and as a number.
    private const decimal LastDigitOfPercent = 0.00000000000000000000000001m;
    private const decimal LastDigitOfNumber = 0.0000000000000000000000000001m;

    private static readonly Dictionary<decimal, string> PercentTexts = TextsOf(isPercent: true);
    private static readonly Dictionary<decimal, string> NumberTexts = TextsOf(isPercent: false);

    /// <summary>Reads a number in words at the cursor.</summary>
    /// <param name="cursor">The figure; does not move if there is no number in words.</param>
    /// <param name="kind">The kind of the figure.</param>
    /// <param name="bounds">The number; two ends around it, both open, if a <see cref="decimal"/> cannot represent it exactly.</param>
    public static bool TryRead(FigureCursor cursor, FigureKind kind, out Bounds bounds)
    {
        bounds = default;
        return kind switch
        {
            FigureKind.Share or FigureKind.Percentage => TryReadFraction(cursor, isPercent: true, out bounds),
            FigureKind.Number => TryReadMultiple(cursor, out bounds) || TryReadFraction(cursor, isPercent: false, out bounds),
            _ => false,
        };
    }

    /// <summary>Reads a whole number from one to twelve in words: <c>two officials</c>, <c>nine billion m³</c>.</summary>
    /// <param name="cursor">The figure; does not move if there is no such number.</param>
    /// <param name="number">The number.</param>
    public static bool TryReadSmall(FigureCursor cursor, out WrittenNumber number)
    {
        var index = Array.FindIndex(SmallNumbers, cursor.TryTakePhrase);
        number = index < 0
            ? default
            : WrittenNumber.From(isNegative: false, (index + 1).ToString(CultureInfo.InvariantCulture), "", exponent: 0);
        return index >= 0;
    }

    /// <summary>Reads <c>most</c>, which is more than half of a whole.</summary>
    /// <param name="cursor">The figure; does not move if there is another word.</param>
    /// <param name="kind">The kind of the figure; only a share has a whole.</param>
    public static bool TryReadMost(FigureCursor cursor, FigureKind kind) => kind == FigureKind.Share && cursor.TryTakePhrase("most");

    /// <summary>
    /// Returns the words of the fraction that has the number as one of its two ends, such as <c>a third</c>; null for any other number.
    /// </summary>
    public static string? TextOf(decimal end, FigureKind kind) => kind switch
    {
        FigureKind.Share or FigureKind.Percentage => PercentTexts.TryGetValue(end, out var text) ? text : null,
        FigureKind.Number => NumberTexts.TryGetValue(end, out var text) ? text : null,
        _ => null,
    };

    private static bool TryReadMultiple(FigureCursor cursor, out Bounds bounds)
    {
        foreach (var (word, factor) in Multiples)
        {
            if (cursor.TryTakePhrase(word))
            {
                bounds = new Bounds(factor, factor);
                return true;
            }
        }

        return cursor.TryTakeFold(out bounds);
    }

    private static bool TryReadFraction(FigureCursor cursor, bool isPercent, out Bounds bounds)
    {
        bounds = default;
        var word = cursor.PeekWord();
        var dash = word.IndexOf('-');
        var (first, second) = dash < 0 ? (word, "") : (word.Substring(0, dash), word.Substring(dash + 1));
        if (NumeratorOf(first) is not { } numerator)
        {
            return DenominatorOf(word, isPlural: false) == 2 && cursor.TryTakePhrase(word) && Assign(1, 2, isPercent, out bounds);
        }

        var start = cursor.Position;
        cursor.TryTakePhrase(word);
        if (dash < 0)
        {
            cursor.TryTakeWord(out second);
        }

        if (DenominatorOf(second, isPlural: numerator > 1) is { } denominator && numerator < denominator)
        {
            return Assign(numerator, denominator, isPercent, out bounds);
        }

        cursor.Position = start;
        return false;
    }

    private static bool Assign(int numerator, int denominator, bool isPercent, out Bounds bounds)
    {
        bounds = BoundsOf(numerator, denominator, isPercent);
        return true;
    }

    private static int? NumeratorOf(string word)
    {
        var isArticle = Is(word, "a") || Is(word, "an");
        var index = Array.FindIndex(Numerators, numerator => Is(word, numerator));
        return isArticle ? 1 : index < 0 ? null : index + 1;
    }

    private static int? DenominatorOf(string word, bool isPlural)
    {
        foreach (var (name, denominator) in Denominators)
        {
            if (Is(word, isPlural ? name + "s" : name))
            {
                return denominator;
            }
        }

        return null;
    }

    private static Bounds BoundsOf(int numerator, int denominator, bool isPercent)
    {
        var last = isPercent ? LastDigitOfPercent : LastDigitOfNumber;
        var units = BigInteger.DivRem((isPercent ? 100 : 1) * numerator * new BigInteger(1m / last), denominator, out var rest);
        var lower = (decimal)units * last;
        return rest.IsZero
            ? new Bounds(Trimmed(lower), Trimmed(lower))
            : new Bounds(lower, lower + last, IsLowerOpen: true, IsUpperOpen: true);
    }

    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static Dictionary<decimal, string> TextsOf(bool isPercent)
    {
        var texts = new Dictionary<decimal, string>();
        foreach (var (word, denominator) in Denominators)
        {
            for (var numerator = 1; numerator < denominator; numerator++)
            {
                var bounds = BoundsOf(numerator, denominator, isPercent);
                var text = numerator == 1 ? "a " + word : $"{Numerators[numerator - 1]} {word}s";
                if (!bounds.IsPoint && !texts.ContainsKey(bounds.Lower!.Value))
                {
                    texts.Add(bounds.Lower.Value, text);
                    texts.Add(bounds.Upper!.Value, text);
                }
            }
        }

        return texts;
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
