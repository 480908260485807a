using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// Says which texts a look-up knows: on the class of a set the keys of its facts, on an index the values of its property. Written by the
/// compiler of facts, read by the analyzer that checks look-ups while code is compiled, and by nothing at run time.
/// </summary>
/// <remarks>
/// Metadata alone survives in a reference assembly, which the rows don't. Another format of the text would be another attribute.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactKeysAttribute : Attribute
{
    /// <summary>Names all texts.</summary>
    /// <param name="keys">In ordinal order, each without the beginning that it shares with the one before.</param>
    public FactKeysAttribute(string keys) => Keys = keys;

    /// <summary>Names some of the keys of another set.</summary>
    /// <param name="whole">The class of the set that this one is a part of.</param>
    /// <param name="keys">The places of the keys among those of <paramref name="whole"/>.</param>
    public FactKeysAttribute(Type whole, string keys)
    {
        Whole = whole;
        Keys = keys;
    }

    /// <summary>The keys, packed.</summary>
    public string Keys { get; }

    /// <summary>The class of the set that this one is a part of; null where <see cref="Keys"/> are not places.</summary>
    public Type? Whole { get; }
}
