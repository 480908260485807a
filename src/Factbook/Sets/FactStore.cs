using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.Compiled;

/// <summary>Stores the facts of a set as they are materialized: in pages at first, and in one array once all are materialized.</summary>
/// <remarks>
/// The part of <see cref="FactSet{T}"/> that does not depend on the record. It has no type parameter, because generic code takes longer to
/// compile at start-up. For the same reason it uses no type of an assembly other than System.Private.CoreLib: loading another assembly
/// takes longer than materializing a fact.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    private static readonly FactEntry[] s_noEntries = [];
    private static readonly object[] s_noFacts = [];

    private KeyTable? _table;

    // The facts alone, for enumeration and references, and the facts with their keys, for lookups. Both are empty until the last fact is
    // materialized; from then on there are no pages.
    private object[] _facts = s_noFacts;
    private FactEntry[] _entries = s_noEntries;
    private FactPages? _pages;

    private protected FactStore(FactSource source)
    {
        Source = source;
        _pages = new FactPages(source.Count, source.PageBits);
    }

    internal FactSource Source { get; }

    /// <summary>All facts once they are materialized; empty until then.</summary>
    internal object[] Facts => _facts;

    /// <summary>Returns the fact at an index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal object At(int index)
    {
        var facts = _facts;
        return (uint)index < (uint)facts.Length ? facts[index] : AtPage(index);
    }

    /// <summary>Returns the fact at an index, or null after the last one.</summary>
    internal object? AtOrNone(int index) => index < Source.Count ? At(index) : null;

    /// <summary>Returns the fact that has, or had, a key, or null.</summary>
    internal object? Find(ReadOnlySpan<char> key)
    {
        var index = (_table ?? LoadTable()) is { } table ? table.CandidateFor(key) : Source.CandidateFor(key);
        if (index < 0)
        {
            return FindOther(key);
        }

        var entries = _entries;
        if ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            return KeyText.IsSame(entry.Key!, key) ? entry.Fact : FindOther(key);
        }

        return FindAtPage(index, key);
    }

    /// <summary>Returns the index of the fact that has, or had, a key, or -1.</summary>
    internal int IndexOfKey(ReadOnlySpan<char> key) =>
        Source.CandidateFor(key) is var index and >= 0 && Source.HasKey(index, key) ? index
        : Source.IndexOfFormerKey(key) is var former and >= 0 ? former
        : KeyText.Normalized(key) is { } normalized ? IndexOfKey(normalized)
        : -1;

    /// <summary>Returns the index of a fact, compared by reference, or -1.</summary>
    internal int IndexOfFact(object fact)
    {
        if (Source.IndexOf(fact) is var index and >= 0 && ReferenceEquals(At(index), fact))
        {
            return index;
        }

        // The fact has no key, or the record is a copy with another key. A thread that sees no pages sees the arrays that replaced them.
        return Volatile.Read(ref _pages) is { } pages && pages.IndexOfFact(fact) is var found and >= 0 ? found : IndexIn(_facts, fact);
    }

    /// <summary>Returns an index that is in range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    internal int Checked(int index)
    {
        if ((uint)index >= (uint)Source.Count)
        {
            throw OutOfRange(index);
        }

        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object AtPage(int index) => _pages?.At(index).Fact ?? Materialize(index);

    // The key of a materialized fact is at hand, so that its row need not be read again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? FindAtPage(int index, ReadOnlySpan<char> key) =>
        (_pages?.At(index).Key is { } known ? KeyText.IsSame(known, key) : Source.HasKey(index, key)) ? At(index) : FindOther(key);

    // Called only after a miss, so that lookups by a present key do not pay for former ones.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? FindOther(ReadOnlySpan<char> key) =>
        Source.IndexOfFormerKey(key) is var former and >= 0 ? At(former)
        : KeyText.Normalized(key) is { } normalized ? Find(normalized)
        : null;

    // Two threads may both materialize a fact; the first one that is added is the fact. The lock is on the pages and not on the set, which
    // a program may lock, and needs no object of its own.
    private object Materialize(int index)
    {
        var fact = Source.Materialize(Checked(index), out var key);
        if (Volatile.Read(ref _pages) is not { } lockable)
        {
            return _facts[index];
        }

        lock (lockable)
        {
            return Add(index, fact, key);
        }
    }

    private object Add(int index, object fact, string key)
    {
        if (_pages is not { } pages)
        {
            return _facts[index];
        }

        var added = pages.Add(index, fact, key);
        if (pages.IsFull)
        {
            ReplacePages(pages.ToArray());
        }

        return added;
    }

    private void ReplacePages(FactEntry[] entries)
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

    private static int IndexIn(object[] facts, object fact)
    {
        for (var index = 0; index < facts.Length; index++)
        {
            if (ReferenceEquals(facts[index], fact))
            {
                return index;
            }
        }

        return -1;
    }

    private KeyTable? LoadTable() => _table = Source.Keys;

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"{Source.Name} has {Source.Count} facts.");
}
