using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Factbook.Generator.Sources;

/// <summary>The texts of sources, by name.</summary>
internal sealed class ReadSources : IEquatable<ReadSources>
{
    private readonly EquatableArray<ReadSource> _texts;
    private readonly Dictionary<string, ReadSource> _byName = new(StringComparer.Ordinal);

    public ReadSources(ImmutableArray<ReadSource> texts)
    {
        _texts = texts;
        foreach (var text in texts)
        {
            // If the input contains a file twice, the first one is used.
            if (!_byName.ContainsKey(text.Name))
            {
                _byName.Add(text.Name, text);
            }
        }
    }

    /// <summary>Returns the text of a name, or null.</summary>
    public ReadSource? Find(string name) => _byName.TryGetValue(name, out var text) ? text : null;

    public bool Equals(ReadSources? other) => other is not null && _texts.Equals(other._texts);

    public override bool Equals(object? obj) => Equals(obj as ReadSources);

    public override int GetHashCode() => _texts.GetHashCode();
}
