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

            var (mistakes, beginning) = (Mistakes(word, candidate), CommonBeginning(word, candidate));
            if (mistakes < fewest || (mistakes == fewest && beginning > longest))
            {
                (nearest, fewest, longest) = (candidate, mistakes, beginning);
            }
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance.</summary>
    private static int Mistakes(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[a.Length, b.Length];
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
