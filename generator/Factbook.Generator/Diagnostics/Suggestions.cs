using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Unicode;
using Factbook.Notation;

namespace Factbook.Generator.Diagnostics;

/// <summary>Says what was probably meant.</summary>
internal static class Suggestions
{
    private const int MostMistakes = 8;

    // A message shows no more, and every letter costs as many steps as the candidate has letters.
    private const int LongestText = 100;

    // A word processor puts them around values; YAML takes them for a part of the text.
    private static readonly char[] TypographicQuotes = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

    /// <summary><c>; did you mean 'russia'?</c>, or nothing when no candidate is near.</summary>
    public static Suggestion DidYouMean(string text, IEnumerable<string> candidates) => Of(text, Find(text, candidates));

    /// <summary>
    /// The same for a candidate that was found already. One that looks the same is said to differ, since a reader can't see it.
    /// </summary>
    public static Suggestion Of(string text, string? nearest) =>
        new(nearest, nearest is not null && Confusables.LookSame(text, nearest) ? Confusables.Difference(text, nearest) : null);

    /// <summary>
    /// The candidate that looks the same, or else the nearest one; a third of the letters may differ: 'rusia' is near 'russia', 'iran' is
    /// not near 'iraq-war'.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        text = NormalizedText.Of(text).Trim(TypographicQuotes);
        var (meant, within) = (Confusables.Skeleton(text), Within(text));
        return meant == text
            ? Nearest.Of(text, candidates, within)
            : candidates.ToList() is var all && all.Contains(meant)
            ? meant
            : Nearest.Of(text, all, within);
    }

    /// <summary>How many mistakes the nearest candidate may have.</summary>
    public static int Within(string text) => Math.Max(1, Math.Min(text.Length / 3, MostMistakes));
}
