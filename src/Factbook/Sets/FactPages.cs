namespace Factbook.Compiled;

/// <summary>The facts of a set that were made so far, with their keys: in pages that are there once one of their facts is.</summary>
/// <remarks>Written under the set's lock. Whoever reads takes none: an entry is empty or not, and what is missed is made in vain.</remarks>
internal sealed class FactPages(int count, int pageBits)
{
    private readonly FactEntry[]?[] _pages = new FactEntry[]?[((count - 1) >> pageBits) + 1];
    private readonly int _placeMask = (1 << pageBits) - 1;
    private int _made;

    /// <summary>Whether every fact was made.</summary>
    public bool IsFull => _made == count;

    /// <summary>The fact at a place with its key; empty when it was not made, or is none.</summary>
    public FactEntry At(int index) =>
        (uint)index < (uint)count && _pages[index >> pageBits] is { } page ? page[index & _placeMask] : default;

    /// <summary>Keeps a fact unless there is one.</summary>
    /// <returns>The one that is kept.</returns>
    public object Keep(int index, object made, string key)
    {
        var page = _pages[index >> pageBits] ??= new FactEntry[Math.Min(_placeMask + 1, count - (index & ~_placeMask))];
        ref var entry = ref page[index & _placeMask];
        if (entry.Fact is { } first)
        {
            return first;
        }

        entry.Fact = made;
        entry.Key = key;
        _made++;
        return made;
    }

    /// <summary>The place of a fact, or -1.</summary>
    public int PlaceOf(object fact)
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

    /// <summary>All facts in one piece.</summary>
    public FactEntry[] Joined()
    {
        var joined = new FactEntry[count];
        for (var index = 0; index < joined.Length; index++)
        {
            joined[index] = At(index);
        }

        return joined;
    }
}
