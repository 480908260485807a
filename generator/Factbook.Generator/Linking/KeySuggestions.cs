using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>
/// Which key was probably meant, for one build. All searches together have one number of steps: a file in which all references are broken
/// must not hold up the compiler. The order of the searches is that of the facts, so that the same errors have suggestions in every build.
/// </summary>
internal sealed class KeySuggestions(CancellationToken cancellation)
{
    private readonly Suggester _suggester = new(Suggester.MostSteps, cancellation);
    private readonly Dictionary<(string Scope, string Text, string? Excluded), string?> _found = [];
    private readonly Dictionary<string, List<string>> _candidates = new(StringComparer.Ordinal);

    /// <summary>The nearest key.</summary>
    /// <param name="scope">Names the candidates: equal for equal ones.</param>
    /// <param name="candidates">Lists the candidates; asked once for each scope.</param>
    /// <param name="excluded">The one candidate that is not meant.</param>
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
