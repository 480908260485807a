using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// Finds facts by the keys that they had before: a packed table whose rows are a former key and the reference to its fact. Generated code
/// derives from it.
/// </summary>
/// <param name="name">The name of the set's class.</param>
/// <param name="count">The number of former keys.</param>
/// <param name="pageBits">The binary logarithm of the number of rows in a page.</param>
/// <param name="format">The version of the format of the rows.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FormerKeyRows(string name, int count, int pageBits, int format) : PackedRows(name, count, pageBits, format)
{
    /// <summary>Returns the index of the fact that had a key, or -1.</summary>
    internal int FactWith(ReadOnlySpan<char> formerKey)
    {
        if (CandidateFor(formerKey) is not (var index and >= 0) || !HasKey(index, formerKey))
        {
            return -1;
        }

        var row = Row(index);
        row.ReadBytes();
        return row.ReadReference() - 1;
    }

    /// <inheritdoc/>
    protected sealed override object Make(string key, ref RowReader row) => row.ReadReference() - 1;
}
