using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Factbook.Compiled;

/// <summary>
/// Reads collections whose types are in assemblies that most datasets do not use. The methods are separate from <see cref="RowReader"/>,
/// whose signatures would load these assemblies at start-up.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowCollections
{
    /// <summary>Reads an immutable array.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The array.</returns>
    public static ImmutableArray<T> ReadImmutableArray<T>(this ref RowReader row, RowItem<T> item) =>
        ImmutableCollectionsMarshal.AsImmutableArray(row.ReadArray(item));

    /// <summary>Reads an immutable dictionary.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="key">Reads a key.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The dictionary.</returns>
    public static ImmutableDictionary<TKey, TValue> ReadImmutableDictionary<TKey, TValue>(
        this ref RowReader row, RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull => row.ReadEntries(key, value).ToImmutableDictionary();

    /// <summary>Reads a frozen dictionary.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="key">Reads a key.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The dictionary.</returns>
    public static FrozenDictionary<TKey, TValue> ReadFrozenDictionary<TKey, TValue>(
        this ref RowReader row, RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull => row.ReadEntries(key, value).ToFrozenDictionary();
}
