using System.Collections;
using Factbook.Compiled;

namespace Factbook;

/// <summary>Facts that another fact refers to, in order. Equal to another list of the same facts, without looking into them.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
    where T : class
{
    /// <summary>No facts.</summary>
    public static readonly FactList<T> Empty = new(null, []);

    private readonly FactSet<T>? _set;

    // Counted from one, like every packed reference.
    private readonly int[] _references;

    // Beside the array, which is elsewhere in memory: to count is all that most want of a way back.
    private readonly int _count;

    internal FactList(FactSet<T>? set, int[] references)
    {
        _set = set;
        _references = references;
        _count = references.Length;
    }

    /// <summary>The number of facts.</summary>
    public int Count => _count;

    /// <summary>The fact at a place in the list.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)_references.Length
        ? _set![_references[index] - 1]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} facts.");

    /// <summary>The keys of the facts; nothing is made.</summary>
    public IEnumerable<string> Keys => _references.Select(reference => _set!.KeyAt(reference - 1) ?? $"#{reference}");

    /// <summary>
    /// The references to facts that a program chose: indexes if all are of the set, otherwise places in a set of their own.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    internal static FactList<T> Of(FactSet<T> set, T[] facts)
    {
        if (Array.IndexOf(facts, null) is var missing and >= 0)
        {
            throw new ArgumentException($"A list of references contains no null, but the item at index {missing} is null.", nameof(facts));
        }

        int[] places = [.. facts.Select(set.PlaceOf)];
        return Array.TrueForAll(places, place => place >= 0)
            ? new FactList<T>(set, [.. places.Select(place => place + 1)])
            : new FactList<T>(new FactSet<T>(new GivenFacts<T>(set, facts)), [.. Enumerable.Range(1, facts.Length)]);
    }

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

    // Of two sets that a program put together, the instances tell.
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

    /// <summary>The keys of the facts: <c>[china, russia]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Keys)}]";

    /// <summary>Goes through the facts without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the facts of a list in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactList<T> _list;
        private int _index;

        internal Enumerator(FactList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
