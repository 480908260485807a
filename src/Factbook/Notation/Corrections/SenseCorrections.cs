using System;
using System.Collections.Generic;

namespace Factbook.Notation.Corrections;

/// <summary>
/// The words that may precede the number of a figure, and those that replace other words and signs: <c>&gt;</c> is <c>more than</c>.
/// </summary>
internal static class SenseCorrections
{
    private static readonly (string[] Words, string Meaning)[] Phrases =
    [
        ([">="], "at least"),
        (["≥"], "at least"),
        (["minimum"], "at least"),
        (["min"], "at least"),
        (["not", "less", "than"], "at least"),
        ([">"], "more than"),
        (["more", "then"], "more than"),
        (["greater", "than"], "more than"),
        (["<="], "up to"),
        (["≤"], "up to"),
        (["maximum"], "up to"),
        (["max"], "up to"),
        (["not", "more", "than"], "up to"),
        (["<"], "less than"),
        (["less", "then"], "less than"),
        (["~"], "about"),
        (["≈"], "about"),
        (["ca"], "about"),
        (["circa"], "about"),
        (["approx"], "about"),
        (["close", "to"], "nearly"),
    ];

    /// <summary>Reads a phrase at a position.</summary>
    /// <param name="tokens">The tokens of the figure.</param>
    /// <param name="at">The index of the first token of the phrase, which is moved past its last one.</param>
    /// <param name="written">The phrase as it is written; null if there is none.</param>
    /// <returns>The words of the grammar with the same meaning; null if there is no phrase.</returns>
    public static string? Read(IReadOnlyList<FigureToken> tokens, ref int at, out string? written)
    {
        foreach (var (words, sense) in SenseWords.All)
        {
            if (!SenseWords.ReplaceNumber(sense) && AreAt(tokens, at, words))
            {
                at += words.Length;
                return written = string.Join(" ", words);
            }
        }

        foreach (var (words, meaning) in Phrases)
        {
            if (AreAt(tokens, at, words))
            {
                at += words.Length;
                written = string.Join(" ", words);
                return meaning;
            }
        }

        return written = null;
    }

    private static bool AreAt(IReadOnlyList<FigureToken> tokens, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || !tokens[at + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
