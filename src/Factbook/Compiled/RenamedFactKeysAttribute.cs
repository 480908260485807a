using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// Lists the former keys of the facts of a set, with the keys that replaced them. The generator emits the attribute, and the analyzer that
/// checks lookups reads it; nothing reads it at run time.
/// </summary>
/// <param name="formerKeys">The former keys in ordinal order, each without the prefix that it shares with the previous one.</param>
/// <param name="keys">The key of the fact of each former key, in the same order and form.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RenamedFactKeysAttribute(string formerKeys, string keys) : Attribute
{
    /// <summary>Gets the packed former keys.</summary>
    public string FormerKeys { get; } = formerKeys;

    /// <summary>Gets the packed keys.</summary>
    public string Keys { get; } = keys;
}
