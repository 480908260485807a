using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Materializes the facts of a set and finds them. Generated code derives from its subclasses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactSource
{
    private protected FactSource(string name, int count, int pageBits)
    {
        Name = name;
        Count = count;
        PageBits = pageBits;
    }

    internal string Name { get; }

    internal int Count { get; }

    /// <summary>The binary logarithm of the number of facts in a page of <see cref="FactPages"/>.</summary>
    internal int PageBits { get; }

    internal virtual IFactSet? BaseSet => null;

    /// <summary>The table of keys; null if the keys are in the table of another set, or if the facts have no keys.</summary>
    internal virtual KeyTable? Keys => null;

    /// <summary>
    /// Returns the index of the only fact that a record can be, found by the key in its properties; -1 if there is none.
    /// </summary>
    internal abstract int IndexOf(object fact);

    /// <summary>
    /// Returns the key in the properties of a record, which need not be a fact of the set; null if it has none, or if the key consists of
    /// several values.
    /// </summary>
    internal virtual string? KeyOfRecord(object record) => null;

    /// <summary>Materializes the fact at an index.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <param name="key">The key of the fact; empty if the facts of the set have none.</param>
    internal abstract object Materialize(int index, out string key);

    /// <summary>Returns the index of the only fact that can have a key, or -1. Its key has yet to be compared.</summary>
    internal abstract int CandidateFor(ReadOnlySpan<char> key);

    /// <summary>Whether the fact at an index, a candidate for the key, has the key.</summary>
    internal abstract bool HasKey(int index, ReadOnlySpan<char> key);

    /// <summary>Returns the index of the fact that had a key before it was renamed, or -1.</summary>
    internal virtual int IndexOfFormerKey(ReadOnlySpan<char> key) => -1;

    internal abstract string? KeyAt(int index);

    internal abstract SourceLocation LocationAt(int index);
}
