namespace Factbook.Compiled;

/// <summary>The facts of a set that are materialized so far, with their keys. A page is allocated for its first fact.</summary>
/// <remarks>
/// <see cref="FactStore"/> locks the pages to add an entry; readers do not lock. A reader that misses a new entry materializes the fact
/// again, and <see cref="Add"/> returns the first one.
/// </remarks>
internal sealed class FactPages(int count, int pageBits)
{
    private readonly FactEntry[]?[] _pages = new FactEntry[]?[((count - 1) >> pageBits) + 1];
    private readonly int _indexMask = (1 << pageBits) - 1;
    private int _added;

    /// <summary>Whether every fact is materialized.</summary>
    public bool IsFull => _added == count;

    /// <summary>Returns the fact at an index with its key; empty if the fact is not materialized, or the index is out of range.</summary>
    public FactEntry At(int index) =>
        (uint)index < (uint)count && _pages[index >> pageBits] is { } page ? page[index & _indexMask] : default;

    /// <summary>Adds a fact unless there is already one at the index.</summary>
    /// <returns>The fact at the index.</returns>
    public object Add(int index, object fact, string key)
    {
        var page = _pages[index >> pageBits] ??= new FactEntry[Math.Min(_indexMask + 1, count - (index & ~_indexMask))];
        ref var entry = ref page[index & _indexMask];
        if (entry.Fact is { } first)
        {
            return first;
        }

        entry.Fact = fact;
        entry.Key = key;
        _added++;
        return fact;
    }

    /// <summary>Returns the index of a fact, compared by reference, or -1.</summary>
    public int IndexOfFact(object fact)
    {
        for (var index = 0; index < count; index++)
        {
            if (ReferenceEquals(At(index).Fact, fact))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Returns all entries in one array.</summary>
    public FactEntry[] ToArray()
    {
        var entries = new FactEntry[count];
        for (var index = 0; index < entries.Length; index++)
        {
            entries[index] = At(index);
        }

        return entries;
    }
}
