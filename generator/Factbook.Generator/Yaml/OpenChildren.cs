using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The children of all lists, or of all maps, that are being read. Only the innermost node receives more children, and its children are
/// last. So all nodes share one array, and a finished node copies only its own children.
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

    /// <summary>Removes and returns the children from an index to the end.</summary>
    public ImmutableArray<T> TakeFrom(int first)
    {
        var taken = Count == first ? [] : _items.AsSpan(first, Count - first).ToArray();
        Count = first;
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
