using System.Diagnostics;
using Factbook.Compiled;

namespace Factbook;

/// <summary>Represents the facts that another fact refers to, in order.</summary>
/// <typeparam name="T">The record of the facts.</typeparam>
/// <remarks>
/// Two lists are equal when they refer to the same facts in the same order; the contents of the facts are not compared. Facts are
/// materialized when they are requested. The list implements <see cref="IList{T}"/> for LINQ, and is read-only. Instances are immutable
/// and safe to use from several threads.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(FactsDebugView<>))]
public sealed partial class FactList<T> : IReadOnlyFacts<T>, IEquatable<FactList<T>>
    where T : class
{
    /// <summary>An empty list.</summary>
    public static readonly FactList<T> Empty = new(null, []);

    private readonly FactSet<T>? _set;

    // One-based indexes in the set, like every packed reference.
    private readonly int[] _references;

    // Counting is the most frequent use of an inverse, and the length of the array is in another cache line.
    private readonly int _count;

    internal FactList(FactSet<T>? set, int[] references)
    {
        _set = set;
        _references = references;
        _count = references.Length;
    }

    /// <summary>Gets the number of facts.</summary>
    public int Count => _count;

    /// <summary>
    /// Gets the keys of the facts without materializing them. A fact without a key is represented by its one-based number in the set:
    /// <c>#3</c>.
    /// </summary>
    public IEnumerable<string> Keys => _references.Select(reference => _set!.KeyAt(reference - 1) ?? $"#{reference}");

    /// <summary>Gets the fact at an index.</summary>
    /// <param name="index">The zero-based index in the list.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] => (uint)index < (uint)_references.Length
        ? _set![_references[index] - 1]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} facts.");

    /// <summary>Returns a value that indicates whether the list contains a fact.</summary>
    /// <param name="fact">The fact, compared by reference.</param>
    /// <returns><see langword="true"/> if the list contains the fact; otherwise <see langword="false"/>.</returns>
    public bool Contains(T fact) => IndexOf(fact) >= 0;

    /// <summary>Returns the index of the first occurrence of a fact.</summary>
    /// <param name="fact">The fact, compared by reference.</param>
    /// <returns>The zero-based index, or -1 if the list does not contain the fact.</returns>
    public int IndexOf(T fact) =>
        _count > 0 && _set!.IndexOf(fact) is var index and >= 0 ? Array.IndexOf(_references, index + 1) : -1;

    /// <inheritdoc/>
    public bool Equals(FactList<T>? other) =>
        other is not null && _references.AsSpan().SequenceEqual(other._references) && (_set == other._set || HasSameFacts(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var reference in _references)
        {
            hash.Add(reference);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the keys of the facts without materializing them: <c>[china, russia]</c>.</summary>
    /// <returns>The keys.</returns>
    public override string ToString() => $"[{string.Join(", ", Keys)}]";

    /// <summary>Creates the list for a property that a program sets.</summary>
    /// <param name="set">The set of the record.</param>
    /// <param name="facts">Facts of the set, or other records, which the list then keeps in a set of its own.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    internal static FactList<T> Of(FactSet<T> set, T[] facts)
    {
        if (Array.IndexOf(facts, null) is var missing and >= 0)
        {
            throw new ArgumentException($"References cannot be null, but the item at index {missing} is null.", nameof(facts));
        }

        int[] indexes = [.. facts.Select(set.IndexOf)];
        return Array.TrueForAll(indexes, index => index >= 0)
            ? new FactList<T>(set, [.. indexes.Select(index => index + 1)])
            : new FactList<T>(new FactSet<T>(new GivenFacts<T>(set, facts)), [.. Enumerable.Range(1, facts.Length)]);
    }

    // A list that a program has assigned can have a set of its own, so only the instances can be compared.
    private bool HasSameFacts(FactList<T> other)
    {
        for (var index = 0; index < _count; index++)
        {
            if (!ReferenceEquals(this[index], other[index]))
            {
                return false;
            }
        }

        return true;
    }
}
