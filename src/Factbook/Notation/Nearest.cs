using System;
using System.Collections.Generic;

namespace Factbook.Notation;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate that the fewest mistakes turn into the word (one letter added, left out or changed, or two neighbours swapped); of
    /// several, the one with the longest common beginning, then the first.
    /// </summary>
    /// <returns>Null when every candidate is further away than <paramref name="within"/>.</returns>
    public static string? Of(string word, IEnumerable<string> candidates, int within)
    {
        string? nearest = null;
        var (fewest, longest) = (within, -1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > fewest)
            {
                continue;
            }

            var (mistakes, beginning) = (Mistakes(word, candidate, fewest), CommonBeginning(word, candidate));
            if (mistakes < fewest || (mistakes == fewest && beginning > longest))
            {
                (nearest, fewest, longest) = (candidate, mistakes, beginning);
            }
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance; more than <paramref name="limit"/> as soon as it must be.</summary>
    private static int Mistakes(string a, string b, int limit)
    {
        var (before, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var fewest = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                fewest = Math.Min(fewest, current[j]);
            }

            if (fewest > limit + 1)
            {
                return fewest;
            }

            (before, last, current) = (last, current, before);
        }

        return last[b.Length];
    }

    private static int CommonBeginning(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
