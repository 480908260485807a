using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>The properties of a record by their keys and by their C# names, and their names in messages.</summary>
internal sealed class RecordShape
{
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public RecordShape(RecordSchema record)
    {
        Record = record;
        _names = record.Properties.Select(record.NameOf).ToArray();
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            _byName[property.Name] = OrdinalOf(property.Name) is var first and >= 0 ? first : i;
            if (property.HasKey)
            {
                _byWords[Words.Fold(property.Key)] = i;
                _bySpelling[property.Key] = i;
            }

            if (property.Role == PropertyRole.ExtensionData)
            {
                ExtensionData = i;
            }
        }
    }

    public RecordSchema Record { get; }

    /// <summary>Gets the ordinal of the property for extension data, or -1.</summary>
    public int ExtensionData { get; } = -1;

    /// <summary>Gets the keys that facts can state, in the order of declaration.</summary>
    public IEnumerable<string> Keys => Record.Properties.Where(property => property.HasKey).Select(property => property.Key);

    /// <summary>Returns the ordinal of the property with this C# name, or -1.</summary>
    public int OrdinalOf(string name) => _byName.TryGetValue(name, out var index) ? index : -1;

    /// <summary>Returns the ordinal of the property with this key in any spelling, or -1.</summary>
    public int IndexOf(string key) =>
        _bySpelling.TryGetValue(key, out var index) || _byWords.TryGetValue(Words.Fold(key), out index) ? index : -1;

    /// <inheritdoc cref="RecordSchema.NameOf"/>
    public string NameOf(int index) => _names[index];
}
