using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Factbook.Compiled;

/// <summary>
/// Reads collections of libraries that most datasets don't use. Apart from <see cref="RowReader"/>, whose signatures would load them at
/// start-up.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowCollections
{
    /// <summary>A list that cannot be changed, as a value.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="item">Reads one item.</param>
    public static ImmutableArray<T> ReadImmutableArray<T>(this ref RowReader row, RowItem<T> item) =>
        ImmutableCollectionsMarshal.AsImmutableArray(row.ReadArray(item));

    /// <summary>A dictionary that cannot be changed, but copied with changes.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="key">Reads a key.</param>
    /// <param name="value">Reads a value.</param>
    public static ImmutableDictionary<TKey, TValue> ReadImmutableDictionary<TKey, TValue>(
        this ref RowReader row, RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull => row.ReadEntries(key, value).ToImmutableDictionary();

    /// <summary>A dictionary that is slow to make and fast to search.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="key">Reads a key.</param>
    /// <param name="value">Reads a value.</param>
    public static FrozenDictionary<TKey, TValue> ReadFrozenDictionary<TKey, TValue>(
        this ref RowReader row, RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull => row.ReadEntries(key, value).ToFrozenDictionary();
}
