using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.Compiled;

/// <summary>The facts of a set, each made when it is first asked for: in pages at first, and in one piece once all are made.</summary>
/// <remarks>
/// What <see cref="FactSet{T}"/> does for every record alike. It knows no type parameter, since code over one takes longer to compile at
/// start-up. For the same reason nothing here names a class of another assembly than the runtime's first: to load one takes longer than to
/// make a fact.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    private static readonly FactEntry[] s_none = [];
    private static readonly object[] s_noFacts = [];

    private KeyTable? _table;

    // The facts alone, for those who go through them or follow references, and with their keys, for those who look one up.
    // Both are empty until the last fact is made; the pages are gone from that moment.
    private object[] _facts = s_noFacts;
    private FactEntry[] _entries = s_none;
    private FactPages? _pages;

    private protected FactStore(FactSource source)
    {
        Source = source;
        _pages = new FactPages(source.Count, source.PageBits);
    }

    internal FactSource Source { get; }

    /// <summary>All facts once they are made; nothing until then.</summary>
    internal object[] Facts => _facts;

    /// <summary>The fact at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal object At(int index)
    {
        var facts = _facts;
        return (uint)index < (uint)facts.Length ? facts[index] : AtPage(index);
    }

    /// <summary>The fact at a place, or null after the last.</summary>
    internal object? AtOrNone(int index) => index < Source.Count ? At(index) : null;

    /// <summary>The fact with a key, or null.</summary>
    internal object? Find(ReadOnlySpan<char> key)
    {
        var index = (_table ?? LoadTable()) is { } table ? table.CandidateFor(key) : Source.CandidateFor(key);
        if (index < 0)
        {
            return FindNormalized(key);
        }

        var entries = _entries;
        if ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            return KeyText.IsSame(entry.Key!, key) ? entry.Fact : FindNormalized(key);
        }

        return FindAtPage(index, key);
    }

    /// <summary>The place of the fact with a key, or -1.</summary>
    internal int IndexOfKey(ReadOnlySpan<char> key) =>
        Source.CandidateFor(key) is var index and >= 0 && Source.HasKey(index, key) ? index
        : KeyText.Normalized(key) is { } normalized ? IndexOfKey(normalized)
        : -1;

    /// <summary>The place of a fact, or -1 when it is none of the set.</summary>
    internal int PlaceOf(object fact)
    {
        if (Source.IndexOf(fact) is var index and >= 0 && ReferenceEquals(At(index), fact))
        {
            return index;
        }

        // Otherwise the instance itself tells. Whoever sees no pages sees the facts that they became.
        return Volatile.Read(ref _pages) is { } pages && pages.PlaceOf(fact) is var place and >= 0 ? place : PlaceIn(_facts, fact);
    }

    internal int Checked(int index)
    {
        if ((uint)index >= (uint)Source.Count)
        {
            throw OutOfRange(index);
        }

        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object AtPage(int index) => _pages?.At(index).Fact ?? Make(index);

    // A fact that was made has its key at hand: the row need not be read again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? FindAtPage(int index, ReadOnlySpan<char> key) =>
        (_pages?.At(index).Key is { } known ? KeyText.IsSame(known, key) : Source.HasKey(index, key)) ? At(index) : FindNormalized(key);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? FindNormalized(ReadOnlySpan<char> key) => KeyText.Normalized(key) is { } normalized ? Find(normalized) : null;

    private object Make(int index)
    {
        var made = Source.Make(Checked(index), out var key);
        return Keep(index, made, key);
    }

    // Two threads may both make a fact; the first one kept is the fact. A consumer may hold a lock on the set itself, so that this one is
    // on the pages, which nothing outside can reach: it costs no object of its own.
    private object Keep(int index, object made, string key)
    {
        if (Volatile.Read(ref _pages) is not { } lockable)
        {
            return _facts[index];
        }

        lock (lockable)
        {
            return KeepLocked(index, made, key);
        }
    }

    private object KeepLocked(int index, object made, string key)
    {
        if (_pages is not { } pages)
        {
            return _facts[index];
        }

        var kept = pages.Keep(index, made, key);
        if (pages.IsFull)
        {
            Join(pages.Joined());
        }

        return kept;
    }

    private void Join(FactEntry[] entries)
    {
        var facts = new object[entries.Length];
        for (var index = 0; index < facts.Length; index++)
        {
            facts[index] = entries[index].Fact!;
        }

        Volatile.Write(ref _facts, facts);
        Volatile.Write(ref _entries, entries);
        Volatile.Write(ref _pages, null);
    }

    private static int PlaceIn(object[] facts, object fact)
    {
        for (var place = 0; place < facts.Length; place++)
        {
            if (ReferenceEquals(facts[place], fact))
            {
                return place;
            }
        }

        return -1;
    }

    private KeyTable? LoadTable() => _table = Source.Keys;

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"{Source.Name} has {Source.Count} facts.");
}
