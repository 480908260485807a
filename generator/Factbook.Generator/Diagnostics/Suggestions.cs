using System;
using System.Collections.Generic;

namespace Factbook.Generator.Diagnostics;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestions
{
    /// <summary><c>; did you mean 'russia'?</c>, or nothing when no candidate is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> candidates) =>
        Nearest(text, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The candidate within the fewest edits, by ordinal order among equals; null when none is near.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        // A third of the letters may differ: 'rusia' is near 'russia', 'iran' is not near 'iraq-war'.
        var best = Math.Max(1, Math.Min(text.Length / 3, 8)) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= best + 1 || candidate == text)
            {
                continue;
            }

            var distance = Distance(text, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // Optimal string alignment: insertions, deletions, substitutions, and neighbours that changed places. Case alone is no edit.
    private static int Distance(string left, string right, int limit)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        var beforePrevious = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return least;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
