using System;
using System.Collections.Generic;

namespace Factbook.Notation;

/// <summary>Finds the candidate with the smallest edit distance to a word, for suggestions.</summary>
internal static class Nearest
{
    /// <summary>
    /// Returns the candidate with the smallest optimal string alignment distance to the word: the number of letters to insert, delete,
    /// replace or swap with a neighbour. Of several, it is the one with the longest common prefix, then the first.
    /// </summary>
    /// <returns>The candidate, or null if the distance of each is greater than <paramref name="within"/>.</returns>
    public static string? Of(string word, IEnumerable<string> candidates, int within)
    {
        string? nearest = null;
        var (fewest, longest) = (within, -1);
        var letters = LettersOf(word);
        var rows = new Rows(word.Length + within + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > fewest || !CanBeNear(letters, LettersOf(candidate), fewest))
            {
                continue;
            }

            var (distance, prefix) = (rows.MeasureDistance(word, candidate, fewest), CommonPrefixLength(word, candidate));
            if (distance < fewest || (distance == fewest && prefix > longest))
            {
                (nearest, fewest, longest) = (candidate, distance, prefix);
            }
        }

        return nearest;
    }

    // The letters of a word as a set of 64 bits. Comparing two sets excludes most of thousands of candidates without computing a distance.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    // An edit removes at most one letter and adds at most one.
    private static bool CanBeNear(ulong one, ulong other, int within) => HasAtMost(within, one & ~other) && HasAtMost(within, other & ~one);

    private static bool HasAtMost(int count, ulong letters)
    {
        for (; letters != 0; letters &= letters - 1)
        {
            if (count-- == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int CommonPrefixLength(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>The last three rows of the distance matrix, reused for each candidate.</summary>
    /// <param name="width">The length of the longest candidate plus one.</param>
    private sealed class Rows(int width)
    {
        private int[] _before = new int[width];
        private int[] _last = new int[width];
        private int[] _current = new int[width];

        /// <summary>Returns the optimal string alignment distance, or any number above <paramref name="limit"/> if it is greater.</summary>
        public int MeasureDistance(string a, string b, int limit)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                _last[j] = j;
            }

            for (var i = 1; i <= a.Length; i++)
            {
                var fewest = _current[0] = i;
                for (var j = 1; j <= b.Length; j++)
                {
                    _current[j] = Math.Min(Math.Min(_last[j], _current[j - 1]) + 1, _last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    {
                        _current[j] = Math.Min(_current[j], _before[j - 2] + 1);
                    }

                    fewest = Math.Min(fewest, _current[j]);
                }

                if (fewest > limit + 1)
                {
                    return fewest;
                }

                (_before, _last, _current) = (_last, _current, _before);
            }

            return _last[b.Length];
        }
    }
}
