using System;
using System.Collections.Generic;

namespace Factbook.Notation;

/// <summary>The words that may precede the number of a figure, and those that may replace it.</summary>
internal static class SenseWords
{
    /// <summary>Every phrase; the first of a sense is its canonical one.</summary>
    public static readonly IReadOnlyList<(string[] Words, Sense Sense)> All =
    [
        (["more", "than"], Sense.MoreThan),
        (["over"], Sense.MoreThan),
        (["above"], Sense.MoreThan),
        (["at", "least"], Sense.AtLeast),
        (["no", "less", "than"], Sense.AtLeast),
        (["no", "fewer", "than"], Sense.AtLeast),
        (["just", "over"], Sense.JustOver),
        (["slightly", "more", "than"], Sense.JustOver),
        (["less", "than"], Sense.LessThan),
        (["fewer", "than"], Sense.LessThan),
        (["under"], Sense.LessThan),
        (["below"], Sense.LessThan),
        (["up", "to"], Sense.UpTo),
        (["at", "most"], Sense.UpTo),
        (["no", "more", "than"], Sense.UpTo),
        (["just", "under"], Sense.JustUnder),
        (["slightly", "less", "than"], Sense.JustUnder),
        (["about"], Sense.About),
        (["around"], Sense.About),
        (["roughly"], Sense.About),
        (["approximately"], Sense.About),
        (["nearly"], Sense.Nearly),
        (["almost"], Sense.Nearly),
        (["as", "many", "as"], Sense.AsManyAs),
        (["as", "much", "as"], Sense.AsManyAs),
        (["only"], Sense.Only),
        (["several"], Sense.Several),
        (["a", "few"], Sense.AFew),
        (["many"], Sense.Many),
    ];

    /// <summary>Returns the canonical phrase of a sense, such as <c>more than</c>.</summary>
    /// <param name="sense">The sense.</param>
    /// <param name="kind">The kind of figure; it selects <c>as much as</c> or <c>as many as</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sense has no phrase.</exception>
    public static string Of(Sense sense, FigureKind kind)
    {
        if (sense == Sense.AsManyAs && kind is not (FigureKind.Quantity or FigureKind.Number))
        {
            return "as much as";
        }

        foreach (var (words, meaning) in All)
        {
            if (meaning == sense)
            {
                return string.Join(" ", words);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(sense), sense, "The sense has no words.");
    }

    /// <summary>Returns whether the words of a sense take the place of a number: <c>several tanks</c>.</summary>
    public static bool ReplaceNumber(Sense sense) => sense is Sense.Several or Sense.AFew or Sense.Many;
}
