using System;
using System.Collections.Generic;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Suggests until so much was compared that a build would wait for it: ten thousand broken references to one of ten thousand keys are
/// each an error, but not each worth a search.
/// </summary>
/// <param name="steps">How many pairs of letters may be compared in all; a few hundred million take a second.</param>
internal sealed class Suggester(long steps = 400_000_000)
{
    private long _left = steps;

    /// <inheritdoc cref="Suggestions.DidYouMean"/>
    public Suggestion DidYouMean(string text, IEnumerable<string> candidates) => Suggestions.Of(text, Find(text, candidates));

    /// <inheritdoc cref="Suggestions.Find"/>
    public string? Find(string text, IEnumerable<string> candidates)
    {
        if (_left <= 0)
        {
            return null;
        }

        // The search that runs out of steps has not seen all candidates: it suggests nothing.
        var nearest = Suggestions.Find(text, Charged(text, candidates));
        return _left > 0 ? nearest : null;
    }

    private IEnumerable<string> Charged(string text, IEnumerable<string> candidates)
    {
        var within = Suggestions.Within(text);
        foreach (var candidate in candidates)
        {
            _left -= Math.Abs(candidate.Length - text.Length) > within ? 1 : (long)text.Length * candidate.Length;
            if (_left <= 0)
            {
                yield break;
            }

            yield return candidate;
        }
    }
}
