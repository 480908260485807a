using System;
using System.Collections.Generic;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>
/// Which key was probably meant, for one run. A search looks at every key of a table: a file in which all references are broken must not
/// hold up the compiler, so that after the first searches there are no more.
/// </summary>
internal sealed class KeySuggestions(CancellationToken cancellation)
{
    private const int MostSearches = 200;

    private readonly Dictionary<(string Scope, string Text), string?> _found = [];

    /// <summary>The nearest key.</summary>
    /// <param name="scope">Names the candidates: equal for equal ones.</param>
    public Suggestion Find(string scope, string text, Func<IEnumerable<string>> candidates)
    {
        if (!_found.TryGetValue((scope, text), out var nearest) && _found.Count < MostSearches)
        {
            cancellation.ThrowIfCancellationRequested();
            _found.Add((scope, text), nearest = Suggestions.Find(text, candidates()));
        }

        return Suggestions.Of(text, nearest);
    }
}
