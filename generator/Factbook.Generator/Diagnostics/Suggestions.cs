using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Unicode;
using Factbook.Notation;

namespace Factbook.Generator.Diagnostics;

/// <summary>Suggests replacements for unknown texts.</summary>
internal static class Suggestions
{
    private const int MaximumDistance = 8;

    // A message shows no longer text, and every letter costs as many steps as the candidate has letters.
    private const int LongestText = 100;

    // Word processors add them around values, and YAML treats them as part of the text.
    private static readonly char[] TypographicQuotes = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

    /// <summary>Returns <c>; did you mean 'russia'?</c>, or an empty suggestion if no candidate is near.</summary>
    public static Suggestion DidYouMean(string text, IEnumerable<string> candidates) => Of(text, Find(text, candidates));

    /// <summary>Returns the suggestion of a candidate. The message explains the difference to a candidate that looks the same.</summary>
    public static Suggestion Of(string text, string? nearest) =>
        new(nearest, nearest is not null && Confusables.LookSame(text, nearest) ? Confusables.Difference(text, nearest) : null);

    /// <summary>
    /// Returns the candidate that looks the same, or else the nearest one. A third of the letters may differ: 'rusia' is near 'russia',
    /// 'iran' is not near 'iraq-war'.
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

    /// <summary>Returns the maximum edit distance of a suggestion.</summary>
    public static int Within(string text) => Math.Max(1, Math.Min(text.Length / 3, MaximumDistance));
}
