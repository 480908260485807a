using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>Represents a dictionary of the facts that another fact refers to, in the order of the file.</summary>
/// <typeparam name="TKey">The type of the keys, which are those of the dictionary, and not the keys of the facts.</typeparam>
/// <typeparam name="T">The record of the facts.</typeparam>
/// <remarks>
/// Two dictionaries are equal when they have the same keys in the same order and refer to the same facts; the contents of the facts are
/// not compared. Instances are immutable and safe to use from several threads.
/// </remarks>
public sealed class FactDictionary<TKey, T> : IReadOnlyDictionary<TKey, T>, IEquatable<FactDictionary<TKey, T>>
    where TKey : notnull
    where T : class
{
    /// <summary>An empty dictionary.</summary>
    public static readonly FactDictionary<TKey, T> Empty = new([], FactList<T>.Empty);

    private readonly TKey[] _keys;
    private readonly Dictionary<TKey, int> _indexes;

    internal FactDictionary(TKey[] keys, FactList<T> facts)
    {
        _keys = keys;
        Keys = keys.AsReadOnly();
        Values = facts;
        _indexes = new Dictionary<TKey, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            _indexes.Add(keys[i], i);
        }
    }

    /// <summary>Gets the number of entries.</summary>
    public int Count => _keys.Length;

    /// <summary>Gets the keys in the order of the file.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>Gets the facts in the order of the file.</summary>
    public FactList<T> Values { get; }

    /// <summary>Gets the fact of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The dictionary does not contain the key.</exception>
    public T this[TKey key] =>
        TryGetValue(key, out var fact) ? fact : throw new KeyNotFoundException($"The dictionary does not contain the key '{key}'.");

    IEnumerable<TKey> IReadOnlyDictionary<TKey, T>.Keys => Keys;

    IEnumerable<T> IReadOnlyDictionary<TKey, T>.Values => Values;

    /// <summary>Returns a value that indicates whether the dictionary contains a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns><see langword="true"/> if it does; otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(TKey key) => _indexes.ContainsKey(key);

    /// <summary>Gets the fact of a key, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The fact, or null if there is none.</param>
    /// <returns><see langword="true"/> if the dictionary contains the key; otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        var isFound = _indexes.TryGetValue(key, out var index);
        value = isFound ? Values[index] : null;
        return isFound;
    }

    /// <summary>Returns an enumerator over the entries in the order of the file.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new KeyValuePair<TKey, T>(_keys[i], Values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FactDictionary<TKey, T>? other) =>
        other is not null && _keys.AsSpan().SequenceEqual(other._keys) && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactDictionary<TKey, T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_keys.Length, Values);

    /// <summary>Returns the keys, each with the key of the fact: <c>{first: china}</c>.</summary>
    /// <returns>The text. No fact is materialized.</returns>
    public override string ToString() => $"{{{string.Join(", ", _keys.Zip(Values.Keys, (key, fact) => $"{key}: {fact}"))}}}";
}
