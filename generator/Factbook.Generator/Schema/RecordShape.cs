using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>
/// A record as the binder asks for it, worked out once: which property a key is, which keys there are, what messages call them.
/// </summary>
internal sealed class RecordShape
{
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public RecordShape(RecordSchema record)
    {
        Record = record;
        _names = record.Properties.Select(record.NameOf).ToArray();
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            if (property.IsWritten && property.Role != PropertyRole.ExtensionData)
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

    /// <summary>The place of the property that takes unknown keys, or -1.</summary>
    public int ExtensionData { get; } = -1;

    /// <summary>The keys that a maintainer can write, in the order of declaration.</summary>
    public IEnumerable<string> Keys => Record.Properties
        .Where(property => property.IsWritten && property.Role != PropertyRole.ExtensionData)
        .Select(property => property.Key);

    /// <summary>The place of the property with this key in any spelling, or -1.</summary>
    public int IndexOf(string key) =>
        _bySpelling.TryGetValue(key, out var index) || _byWords.TryGetValue(Words.Fold(key), out index) ? index : -1;

    /// <inheritdoc cref="RecordSchema.NameOf"/>
    public string NameOf(int index) => _names[index];
}
