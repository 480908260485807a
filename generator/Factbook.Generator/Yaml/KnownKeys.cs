using System;
using System.Collections.Generic;

namespace Factbook.Generator.Yaml;

/// <summary>Finds the keys of an open map by their texts.</summary>
/// <param name="first">The index of the map's first entry.</param>
internal sealed class KnownKeys(OpenChildren<YamlEntry> entries, int first)
{
    // Up to this many keys a look at each costs less than a table.
    private const int FewKeys = 16;

    private Dictionary<string, YamlScalar>? _table;

    public void Add(YamlScalar key) => _table?.Add(key.Text, key);

    public void Remove(YamlScalar key) => _table?.Remove(key.Text);

    public YamlScalar? Find(string key)
    {
        if (_table is not null)
        {
            return _table.TryGetValue(key, out var known) ? known : null;
        }

        for (var i = first; i < entries.Count; i++)
        {
            if (entries[i].Key.Text == key)
            {
                return entries[i].Key;
            }
        }

        if (entries.Count - first == FewKeys)
        {
            _table = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            for (var i = first; i < entries.Count; i++)
            {
                _table.Add(entries[i].Key.Text, entries[i].Key);
            }
        }

        return null;
    }
}
