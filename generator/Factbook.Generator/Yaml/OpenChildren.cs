using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The children so far of all lists, or of all maps, that are open in a file. The innermost one's are last, and only it takes more:
/// one array serves all, and a node that closes takes a copy of just what is its own.
/// </summary>
internal sealed class OpenChildren<T>
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public T Last
    {
        get => _items[Count - 1];
        set => _items[Count - 1] = value;
    }

    public void Add(T child)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = child;
    }

    /// <summary>Takes away the children from an index on.</summary>
    public ImmutableArray<T> TakeFrom(int first)
    {
        var taken = Count == first ? [] : _items.AsSpan(first, Count - first).ToArray();
        Count = first;
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
