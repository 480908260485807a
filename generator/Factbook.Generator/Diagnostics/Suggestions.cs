using System;
using System.Collections.Generic;
using Factbook.Notation;

namespace Factbook.Generator.Diagnostics;

/// <summary>Says what was probably meant.</summary>
internal static class Suggestions
{
    private const int MostMistakes = 8;

    // A message shows no more, and every letter costs as many steps as the candidate has letters.
    private const int LongestText = 100;

    /// <summary><c>; did you mean 'russia'?</c>, or nothing when no candidate is near.</summary>
    public static Suggestion DidYouMean(string text, IEnumerable<string> candidates) => new(Find(text, candidates));

    /// <summary>The nearest candidate; a third of the letters may differ: 'rusia' is near 'russia', 'iran' is not near 'iraq-war'.</summary>
    public static string? Find(string text, IEnumerable<string> candidates) =>
        text.Length > LongestText ? null : Nearest.Of(text, candidates, Within(text));

    /// <summary>How many mistakes the nearest candidate may have.</summary>
    public static int Within(string text) => Math.Max(1, Math.Min(text.Length / 3, MostMistakes));
}
