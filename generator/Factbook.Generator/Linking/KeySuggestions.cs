using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>
/// Suggests similar keys in one build. All searches share one budget of steps, so that a file whose references are all broken does not slow
/// down the compiler. Searches are in the order of the facts, so that the same errors have suggestions in every build.
/// </summary>
internal sealed class KeySuggestions(CancellationToken cancellation)
{
    private readonly Suggester _suggester = new(Suggester.MostSteps, cancellation);
    private readonly Dictionary<(string Scope, string Text, string? Excluded), string?> _found = [];
    private readonly Dictionary<string, List<string>> _candidates = new(StringComparer.Ordinal);

    /// <summary>Returns the most similar key.</summary>
    /// <param name="scope">The identity of the list of candidates.</param>
    /// <param name="candidates">Returns the candidates; called once for each scope.</param>
    /// <param name="excluded">A candidate that is not suggested.</param>
    public Suggestion Find(string scope, string text, Func<IEnumerable<string>> candidates, string? excluded = null)
    {
        if (!_found.TryGetValue((scope, text, excluded), out var nearest) && _suggester.Left > 0)
        {
            if (!_candidates.TryGetValue(scope, out var known))
            {
                _candidates.Add(scope, known = [.. candidates()]);
            }

            nearest = _suggester.Find(text, excluded is null ? known : known.Where(candidate => candidate != excluded));
            _found.Add((scope, text, excluded), nearest);
        }

        return Suggestions.Of(text, nearest);
    }
}
