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
        var letters = LettersOf(word);
        var rows = new Rows(word.Length + within + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > fewest || !CanBeNear(letters, LettersOf(candidate), fewest))
            {
                continue;
            }

            var (mistakes, beginning) = (rows.Mistakes(word, candidate, fewest), CommonBeginning(word, candidate));
            if (mistakes < fewest || (mistakes == fewest && beginning > longest))
            {
                (nearest, fewest, longest) = (candidate, mistakes, beginning);
            }
        }

        return nearest;
    }

    // Which letters a word has, folded into 64 bits: among thousands of candidates only a few are worth more than this look.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    // A mistake takes away at most one letter, and brings in at most one.
    private static bool CanBeNear(ulong one, ulong other, int within) => AreFew(one & ~other, within) && AreFew(other & ~one, within);

    private static bool AreFew(ulong letters, int most)
    {
        for (; letters != 0; letters &= letters - 1)
        {
            if (most-- == 0)
            {
                return false;
            }
        }

        return true;
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

    /// <summary>The rows of the alignment, kept from one candidate to the next.</summary>
    /// <param name="width">One more than the longest candidate has letters.</param>
    private sealed class Rows(int width)
    {
        private int[] _before = new int[width];
        private int[] _last = new int[width];
        private int[] _current = new int[width];

        /// <summary>The optimal string alignment distance; more than <paramref name="limit"/> as soon as it must be.</summary>
        public int Mistakes(string a, string b, int limit)
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
