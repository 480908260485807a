using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>A record as the binder asks for it: which property a key is, and which keys there are.</summary>
internal sealed class RecordShape
{
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);

    public RecordShape(RecordSchema record)
    {
        Record = record;
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            if (property.IsWritten && property.Role != PropertyRole.ExtensionData)
            {
                _byWords[Words.Fold(property.Key)] = i;
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
    public int IndexOf(string key) => _byWords.TryGetValue(Words.Fold(key), out var index) ? index : -1;
}
