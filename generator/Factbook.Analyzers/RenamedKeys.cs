using System.Collections.Generic;
using System.Linq;

namespace Factbook.Analyzers;

/// <summary>The former keys of a set, and the keys that replaced them.</summary>
internal sealed class RenamedKeys
{
    public static readonly RenamedKeys None = new([], []);

    private readonly Dictionary<string, string> _successors;

    private RenamedKeys(string[] former, string[] keys) =>
        _successors = former.Zip(keys, (old, key) => (old, key)).ToDictionary(pair => pair.old, pair => pair.key);

    /// <summary>The renamed keys of a set; none if they cannot be read.</summary>
    public static RenamedKeys Of(string former, string keys) => KeyListReader.Keys(former) is { } old
        && KeyListReader.Keys(keys) is { } present
        && old.Length == present.Length
        && old.Distinct().Count() == old.Length
            ? new RenamedKeys(old, present)
            : None;

    /// <summary>Returns the key that replaced a former one, or null.</summary>
    public string? Find(string former) => _successors.TryGetValue(former, out var key) ? key : null;
}
