using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Factbook.Compiled;

namespace Factbook;

/// <summary>
/// All facts of one record, in the order of the files' paths and of their places in the file.
/// A fact is made when it is first asked for, once, and is the same instance ever after, for every thread.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class FactSet<T> : IReadOnlyList<T>, IFactSet
    where T : class
{
    private readonly FactSource<T> _source;
    private readonly Entry[]?[] _pages;
    private readonly int _pageBits;

    /// <summary>For generated code.</summary>
    /// <param name="source">Where the facts come from.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(FactSource<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        Count = source.Count;
        _pageBits = source.PageBits;
        _pages = new Entry[]?[((Count - 1) >> _pageBits) + 1];
    }

    /// <summary>The number of facts.</summary>
    public int Count { get; }

    /// <summary>The name of the set's class, such as <c>Actors</c>.</summary>
    public string Name => _source.Name;

    /// <summary>The fact at a place in the set's order.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            var pages = _pages;
            var page = index >> _pageBits;
            if ((uint)page < (uint)pages.Length && pages[page] is { } entries)
            {
                var place = index & ((1 << _pageBits) - 1);
                if ((uint)place < (uint)entries.Length && entries[place].Fact is { } fact)
                {
                    return fact;
                }
            }

            return Make(index);
        }
    }

    /// <summary>The fact with a key; nothing is allocated.</summary>
    /// <param name="key">The key as in the YAML file; compared character by character.</param>
    /// <exception cref="KeyNotFoundException">No fact has this key.</exception>
    public T this[ReadOnlySpan<char> key] =>
        TryGet(key, out var fact) ? fact : throw new KeyNotFoundException($"{Name} has no fact with the key '{key}'.");

    /// <inheritdoc cref="this[ReadOnlySpan{char}]"/>
    public T this[string key] => this[key.AsSpan()];

    /// <summary>Looks for the fact with a key; nothing is allocated.</summary>
    /// <param name="key">The key as in the YAML file; compared character by character.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<char> key, [NotNullWhen(true)] out T? fact)
    {
        var index = _source.CandidateFor(key);
        if (index < 0)
        {
            fact = null;
            return false;
        }

        if (_pages[index >> _pageBits] is { } entries)
        {
            // A fact that was made has its key at hand: the row need not be read again.
            ref var entry = ref entries[index & ((1 << _pageBits) - 1)];
            if (Volatile.Read(ref entry.Key) is { } known)
            {
                var isSame = key.SequenceEqual(known);
                fact = isSame ? entry.Fact : null;
                return isSame;
            }
        }

        fact = _source.HasKey(index, key) ? this[index] : null;
        return fact is not null;
    }

    /// <summary>Whether a fact has this key.</summary>
    /// <param name="key">The key as in the YAML file; compared character by character.</param>
    public bool ContainsKey(ReadOnlySpan<char> key) => IndexOfKey(key) >= 0;

    /// <summary>The key of a fact of this set.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set.</exception>
    /// <exception cref="InvalidOperationException">Facts of this set have no keys.</exception>
    public string KeyOf(T fact) => KeyAt(IndexOf(fact)) ?? throw new InvalidOperationException($"Facts of {Name} have no keys.");

    /// <summary>Where a fact stands in its YAML file.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set.</exception>
    public SourceLocation LocationOf(T fact) => LocationAt(IndexOf(fact));

    /// <summary>The place of a fact in the set's order.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set: it was made by hand or changed by <c>with</c>.</exception>
    public int IndexOf(T fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (_source.IndexOf(fact) is var index and >= 0 && ReferenceEquals(this[index], fact))
        {
            return index;
        }

        // Otherwise the instance itself tells: a fact of this set is in one of its pages.
        for (var page = 0; page < _pages.Length; page++)
        {
            var entries = _pages[page] ?? [];
            for (var place = 0; place < entries.Length; place++)
            {
                if (ReferenceEquals(entries[place].Fact, fact))
                {
                    return (page << _pageBits) + place;
                }
            }
        }

        throw new ArgumentException($"This {typeof(T).Name} is not a fact of {Name}.", nameof(fact));
    }

    /// <inheritdoc/>
    public string? KeyAt(int index) => _source.KeyAt(Checked(index));

    /// <inheritdoc/>
    public SourceLocation LocationAt(int index) => _source.LocationAt(Checked(index));

    /// <summary>Goes through all facts without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Type IFactSet.FactType => typeof(T);

    IFactSet? IFactSet.Whole => _source.Whole;

    object IFactSet.FactAt(int index) => this[index];

    int IFactSet.IndexOf(object fact) => IndexOf((T)fact);

    int IFactSet.IndexOfKey(ReadOnlySpan<char> key) => IndexOfKey(key);

    internal int IndexOfKey(ReadOnlySpan<char> key) => _source.CandidateFor(key) is var index and >= 0 && _source.HasKey(index, key) ? index : -1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Make(int index)
    {
        var number = Checked(index) >> _pageBits;
        ref var page = ref _pages[number];
        if (page is null)
        {
            var size = Math.Min(1 << _pageBits, Count - (number << _pageBits));
            Interlocked.CompareExchange(ref page, new Entry[size], null);
        }

        // Two threads may both make the fact; the first one stored is the fact. Its key tells others that it is there.
        ref var entry = ref page[index & ((1 << _pageBits) - 1)];
        var made = _source.Make(index, out var key);
        made = Interlocked.CompareExchange(ref entry.Fact, made, null) ?? made;
        Volatile.Write(ref entry.Key, key);
        return made;
    }

    private int Checked(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"{Name} has {Count} facts.");
        }

        return index;
    }

    /// <summary>A fact that was made, and its key.</summary>
    private struct Entry
    {
        public T? Fact;
        public string? Key;
    }

    /// <summary>Goes through the facts of a set in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactSet<T> _set;
        private Entry[]? _entries;
        private int _index;

        internal Enumerator(FactSet<T> set)
        {
            _set = set;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current
        {
            get
            {
                var entries = _entries;
                var place = _index & ((1 << _set._pageBits) - 1);
                return entries is not null && (uint)place < (uint)entries.Length && entries[place].Fact is { } fact ? fact : _set[_index];
            }
        }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (++_index >= _set.Count)
            {
                return false;
            }

            if ((_index & ((1 << _set._pageBits) - 1)) == 0)
            {
                _entries = _set._pages[_index >> _set._pageBits];
            }

            return true;
        }

        /// <inheritdoc/>
        public void Reset()
        {
            _index = -1;
            _entries = null;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
