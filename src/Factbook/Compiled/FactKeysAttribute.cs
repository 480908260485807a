using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// Lists the texts that a lookup finds: on the class of a set, the keys of its facts; on an index, the values of its property. The
/// generator emits the attribute, and the analyzer that checks lookups reads it; nothing reads it at run time.
/// </summary>
/// <remarks>
/// An attribute is part of a reference assembly, unlike the rows. A change to the format of the text requires a new attribute.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactKeysAttribute : Attribute
{
    /// <summary>Lists all texts.</summary>
    /// <param name="keys">The texts in ordinal order, each without the prefix that it shares with the previous one.</param>
    public FactKeysAttribute(string keys) => Keys = keys;

    /// <summary>Lists some of the keys of another set.</summary>
    /// <param name="baseSet">The class of the set that contains the facts of this one.</param>
    /// <param name="keys">The indexes of the keys in the list of <paramref name="baseSet"/>.</param>
    public FactKeysAttribute(Type baseSet, string keys)
    {
        BaseSet = baseSet;
        Keys = keys;
    }

    /// <summary>Gets the packed keys, or the packed indexes of keys in the list of <see cref="BaseSet"/>.</summary>
    public string Keys { get; }

    /// <summary>Gets the class of the set that contains the facts of this one, or null if <see cref="Keys"/> are not indexes.</summary>
    public Type? BaseSet { get; }
}
