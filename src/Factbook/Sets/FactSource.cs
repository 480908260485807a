using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Where a set takes its facts from. Generated code derives from the two kinds of it.</summary>
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

    /// <summary>The binary logarithm of the number of facts that a set keeps together.</summary>
    internal int PageBits { get; }

    internal virtual IFactSet? BaseSet => null;

    /// <summary>The table by which keys are found; null where another set's is used, or none.</summary>
    internal virtual KeyTable? Keys => null;

    /// <summary>The place of a fact, found by what it carries; -1 where only its identity tells.</summary>
    internal abstract int IndexOf(object fact);

    /// <summary>
    /// The key that a record carries, whether it is a fact of the set or not; null when it carries none, or none that is one text.
    /// </summary>
    internal virtual string? KeyCarriedBy(object record) => null;

    /// <summary>Makes the fact at a place.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <param name="key">Its key; empty when facts of the set have none.</param>
    internal abstract object Make(int index, out string key);

    /// <summary>The place at which a fact with this key would be, or -1; whether it is there, <see cref="HasKey"/> tells.</summary>
    internal abstract int CandidateFor(ReadOnlySpan<char> key);

    internal abstract bool HasKey(int index, ReadOnlySpan<char> key);

    internal abstract string? KeyAt(int index);

    internal abstract SourceLocation LocationAt(int index);
}
