using System;
using System.Collections.Generic;

namespace Factbook.Notation.Corrections;

/// <summary>
/// The words of the grammar for synonyms and signs before a number: <c>over</c> and <c>&gt;</c> are <c>more than</c>.
/// </summary>
internal static class SenseWords
{
    private static readonly (string[] Words, string Meaning)[] Phrases =
    [
        (["more", "than"], "more than"),
        (["at", "least"], "at least"),
        (["less", "than"], "less than"),
        (["up", "to"], "up to"),
        (["about"], "about"),
        (["nearly"], "nearly"),
        ([">="], "at least"),
        (["≥"], "at least"),
        (["minimum"], "at least"),
        (["min"], "at least"),
        (["no", "less", "than"], "at least"),
        (["not", "less", "than"], "at least"),
        (["no", "fewer", "than"], "at least"),
        ([">"], "more than"),
        (["over"], "more than"),
        (["above"], "more than"),
        (["just", "over"], "more than"),
        (["more", "then"], "more than"),
        (["greater", "than"], "more than"),
        (["<="], "up to"),
        (["≤"], "up to"),
        (["maximum"], "up to"),
        (["max"], "up to"),
        (["at", "most"], "up to"),
        (["no", "more", "than"], "up to"),
        (["not", "more", "than"], "up to"),
        (["as", "much", "as"], "up to"),
        (["as", "many", "as"], "up to"),
        (["<"], "less than"),
        (["under"], "less than"),
        (["below"], "less than"),
        (["fewer", "than"], "less than"),
        (["less", "then"], "less than"),
        (["~"], "about"),
        (["≈"], "about"),
        (["ca"], "about"),
        (["circa"], "about"),
        (["around"], "about"),
        (["roughly"], "about"),
        (["approx"], "about"),
        (["approximately"], "about"),
        (["almost"], "nearly"),
        (["just", "under"], "nearly"),
        (["close", "to"], "nearly"),
    ];

    /// <summary>Reads a phrase at a position.</summary>
    /// <param name="tokens">The tokens of the figure.</param>
    /// <param name="at">The index of the first token of the phrase, which is moved behind its last one.</param>
    /// <param name="written">The phrase as it is written; null if there is none.</param>
    /// <returns>The words of the grammar with the same meaning; null if there is no phrase.</returns>
    public static string? Read(IReadOnlyList<FigureToken> tokens, ref int at, out string? written)
    {
        foreach (var (words, meaning) in Phrases)
        {
            if (AreAt(tokens, at, words))
            {
                at += words.Length;
                written = string.Join(" ", words);
                return meaning;
            }
        }

        written = null;
        return null;
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
