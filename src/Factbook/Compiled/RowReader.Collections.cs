using System.Collections.ObjectModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <content>Reads lists and dictionaries.</content>
public ref partial struct RowReader
{
    /// <summary>Reads a list that cannot be changed.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">Reads one item.</param>
    /// <returns>The list.</returns>
    public IReadOnlyList<T> ReadList<T>(RowItem<T> item) => System.Array.AsReadOnly(ReadArray(item));

    /// <summary>Reads an array, which belongs to the fact alone.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">Reads one item.</param>
    /// <returns>The array.</returns>
    public T[] ReadArray<T>(RowItem<T> item)
    {
        var count = ReadCount();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = item(ref this);
        }

        return items;
    }

    /// <summary>Reads a dictionary that cannot be changed, in the order of the file.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="key">Reads a key.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The dictionary.</returns>
    public IReadOnlyDictionary<TKey, TValue> ReadDictionary<TKey, TValue>(RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull => new ReadOnlyDictionary<TKey, TValue>(ReadEntries(key, value));

    /// <summary>Reads a dictionary of references.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Their set.</param>
    /// <param name="key">Reads a key.</param>
    /// <returns>The facts by key.</returns>
    public FactDictionary<TKey, T> ReadReferences<TKey, T>(FactSet<T> set, RowItem<TKey> key)
        where TKey : notnull
        where T : class
    {
        var keys = ReadArray(key);
        var facts = ReadReferences(set);

        // There are fewer facts than keys only if a reference is unresolved, which the build has reported. The keys then cannot be matched
        // to facts.
        return facts.Count == keys.Length ? new FactDictionary<TKey, T>(keys, facts) : FactDictionary<TKey, T>.Empty;
    }

    /// <summary>Reads any YAML value.</summary>
    /// <returns>The value.</returns>
    public YamlValue ReadYamlValue()
    {
        switch (ReadCount())
        {
            case PackedYaml.Scalar:
                return YamlValue.CreateScalar(ReadText());
            case PackedYaml.Sequence:
                return YamlValue.CreateSequence(ReadArray(static (ref row) => row.ReadYamlValue()));
            case PackedYaml.Mapping:
                return YamlValue.CreateMapping(ReadArray(
                    static (ref row) => new KeyValuePair<string, YamlValue>(row.ReadText(), row.ReadYamlValue())));
            default:
                return YamlValue.Null;
        }
    }

    internal Dictionary<TKey, TValue> ReadEntries<TKey, TValue>(RowItem<TKey> key, RowItem<TValue> value)
        where TKey : notnull
    {
        var count = ReadCount();
        var entries = new Dictionary<TKey, TValue>(count);
        for (var i = 0; i < count; i++)
        {
            var name = key(ref this);
            entries.Add(name, value(ref this));
        }

        return entries;
    }
}
