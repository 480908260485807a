using System;
using System.Collections.Generic;

namespace Factbook.Generator.Yaml;

/// <summary>Finds the last entry of an open map with a key.</summary>
/// <param name="first">The index of the map's first entry.</param>
internal sealed class MappingKeys(OpenChildren<YamlEntry> entries, int first)
{
    // Up to this number of keys, a linear search is faster than a table.
    private const int FewKeys = 16;

    private Dictionary<string, int>? _table;

    /// <param name="index">The index of its entry.</param>
    public void Add(YamlScalar key, int index)
    {
        if (_table is not null)
        {
            _table[key.Text] = index;
        }
    }

    /// <summary>Returns the index of the last entry with a key.</summary>
    public int? Find(string key)
    {
        if (_table is not null)
        {
            return _table.TryGetValue(key, out var known) ? known : null;
        }

        for (var i = entries.Count - 1; i >= first; i--)
        {
            if (entries[i].Key.Text == key)
            {
                return i;
            }
        }

        if (entries.Count - first >= FewKeys)
        {
            _table = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = first; i < entries.Count; i++)
            {
                _table[entries[i].Key.Text] = i;
            }
        }

        return null;
    }
}
