using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Analyzers;

/// <summary>The valid texts of a lookup.</summary>
/// <param name="sorted">In ordinal order.</param>
internal sealed class KnownKeys(string[] sorted)
{
    // An editor has a new compilation with every key that is typed, but the text of an attribute stays one instance.
    private static readonly ConditionalWeakTable<string, KnownKeys> Read = new();

    private static readonly KnownKeys None = new([]);

    /// <summary>The keys of a set or the values of an index; null if they cannot be read.</summary>
    public static KnownKeys? Of(string packed)
    {
        var keys = Read.GetValue(packed, static text => KeyListReader.Keys(text) is { } sorted ? new KnownKeys(sorted) : None);
        return ReferenceEquals(keys, None) ? null : keys;
    }

    /// <summary>Some of these keys; null if the indexes cannot be read.</summary>
    public KnownKeys? Part(string packedIndexes) =>
        KeyListReader.Indexes(packedIndexes, sorted.Length) is { } indexes
            ? new KnownKeys([.. indexes.Select(index => sorted[index])])
            : null;

    public bool Contains(string text) => Array.BinarySearch(sorted, text, StringComparer.Ordinal) >= 0;

    /// <summary>Returns the most similar key.</summary>
    public Suggestion Nearest(string text, CancellationToken cancellation) =>
        new Suggester(Suggester.MostSteps, cancellation).DidYouMean(text, sorted);
}
