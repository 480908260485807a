using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.Compiled;

/// <summary>The facts of a set that were made so far, with their keys: for each a place, in pages that are there once one of their facts is.</summary>
/// <remarks>
/// What <see cref="FactSet{T}"/> does for every record alike. It knows no type parameter, since code over one takes longer to compile at start-up.
/// For the same reason nothing here names a class of another assembly than the runtime's first: to load one takes longer than to make a fact.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    private static readonly Entry[] s_none = [];

    private readonly Entry[]?[] _pages;
    private readonly int _pageBits;
    private readonly int _placeMask;
    private KeyTable? _keys;

    private protected FactStore(FactSource source)
    {
        Source = source;
        _pageBits = source.PageBits;
        _placeMask = (1 << _pageBits) - 1;
        _pages = new Entry[]?[((source.Count - 1) >> _pageBits) + 1];
    }

    internal FactSource Source { get; }

    /// <summary>The fact at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal object At(int index)
    {
        var pages = _pages;
        var page = index >> _pageBits;
        if ((uint)page < (uint)pages.Length && pages[page] is { } entries)
        {
            var place = index & _placeMask;
            if ((uint)place < (uint)entries.Length && entries[place].Fact is { } fact)
            {
                return fact;
            }
        }

        return Make(index);
    }

    /// <summary>The fact with a key, or null.</summary>
    internal object? Find(ReadOnlySpan<char> key)
    {
        var index = (_keys ?? LoadKeys()) is { } keys ? keys.CandidateFor(key) : Source.CandidateFor(key);
        if (index < 0)
        {
            return null;
        }

        if (_pages[index >> _pageBits] is { } entries)
        {
            // A fact that was made has its key at hand: the row need not be read again.
            ref var entry = ref entries[index & _placeMask];
            if (entry.Key is { } known && entry.Fact is { } fact)
            {
                return IsSame(known, key) ? fact : null;
            }
        }

        return Source.HasKey(index, key) ? At(index) : null;
    }

    /// <summary>The place of the fact with a key, or -1.</summary>
    internal int IndexOfKey(ReadOnlySpan<char> key) => Source.CandidateFor(key) is var index and >= 0 && Source.HasKey(index, key) ? index : -1;

    /// <summary>The place of a fact, or -1 when it is none of the set.</summary>
    internal int PlaceOf(object fact)
    {
        if (Source.IndexOf(fact) is var index and >= 0 && ReferenceEquals(At(index), fact))
        {
            return index;
        }

        // Otherwise the instance itself tells: a fact of the set is in one of the pages.
        for (var page = 0; page < _pages.Length; page++)
        {
            var entries = _pages[page] ?? s_none;
            for (var place = 0; place < entries.Length; place++)
            {
                if (ReferenceEquals(entries[place].Fact, fact))
                {
                    return (page << _pageBits) + place;
                }
            }
        }

        return -1;
    }

    /// <summary>The page that begins with a place; nothing after the last.</summary>
    internal Entry[] PageFrom(int index) => index < Source.Count ? _pages[index >> _pageBits] ?? NewPage(index) : s_none;

    internal int Checked(int index)
    {
        if ((uint)index >= (uint)Source.Count)
        {
            throw OutOfRange(index);
        }

        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object Make(int index)
    {
        var made = Source.Make(Checked(index), out var key);
        return Keep(index, made, key);
    }

    // Two threads may both make a fact; the first one kept is the fact. Whoever reads takes no lock: an entry is a fact once both its parts are there.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private object Keep(int index, object made, string key)
    {
        ref var entry = ref (_pages[index >> _pageBits] ?? NewPage(index))[index & _placeMask];
        if (entry.Fact is { } first)
        {
            return first;
        }

        entry.Fact = made;
        entry.Key = key;
        return made;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Entry[] NewPage(int index)
    {
        ref var page = ref _pages[index >> _pageBits];
        return page ??= new Entry[Math.Min(_placeMask + 1, Source.Count - (index & ~_placeMask))];
    }

    private static bool IsSame(string known, ReadOnlySpan<char> key) => key.SequenceEqual(known);

    private KeyTable? LoadKeys() => _keys = Source.Keys;

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"{Source.Name} has {Source.Count} facts.");

    /// <summary>A fact that was made, and its key.</summary>
    internal struct Entry
    {
        public object? Fact;
        public string? Key;
    }
}
