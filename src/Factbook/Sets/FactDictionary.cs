using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>Facts that another fact refers to, each under a key of its own, in the order of the file.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The record.</typeparam>
public sealed class FactDictionary<TKey, T> : IReadOnlyDictionary<TKey, T>, IEquatable<FactDictionary<TKey, T>>
    where TKey : notnull
    where T : class
{
    /// <summary>No facts.</summary>
    public static readonly FactDictionary<TKey, T> Empty = new([], FactList<T>.Empty);

    private readonly TKey[] _keys;
    private readonly Dictionary<TKey, int> _places;

    internal FactDictionary(TKey[] keys, FactList<T> facts)
    {
        _keys = keys;
        Facts = facts;
        _places = new Dictionary<TKey, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            _places.Add(keys[i], i);
        }
    }

    /// <summary>The facts, in order.</summary>
    public FactList<T> Facts { get; }

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => _keys.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<T> Values => Facts;

    /// <inheritdoc/>
    public T this[TKey key] => TryGetValue(key, out var fact) ? fact : throw new KeyNotFoundException($"There is no key '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _places.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        var found = _places.TryGetValue(key, out var place);
        value = found ? Facts[place] : null;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new KeyValuePair<TKey, T>(_keys[i], Facts[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FactDictionary<TKey, T>? other) =>
        other is not null && _keys.AsSpan().SequenceEqual(other._keys) && Facts.Equals(other.Facts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactDictionary<TKey, T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_keys.Length, Facts);

    /// <summary>The keys and those of the facts: <c>{first: china}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", _keys.Zip(Facts.Keys, (key, fact) => $"{key}: {fact}"))}}}";
}
