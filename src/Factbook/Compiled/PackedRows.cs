using System.ComponentModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// A table of packed rows in the assembly's read-only data, with a key table laid out by the compiler of facts. Generated code derives from
/// it.
/// </summary>
/// <remarks>
/// Rows stand in pages of a power of two of rows. A page begins with the offset of each of its rows' ends, as fixed numbers of
/// <see cref="RowPageLayout.OffsetWidth"/> characters, then come the rows. A row begins with its key, empty where facts have none.
/// What follows the rows of a page means nothing.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedRows : FactSource
{
    private KeyTable? _keys;

    /// <summary>Names the table's measures.</summary>
    /// <param name="name">The name of the set's class.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="pageBits">The binary logarithm of the number of rows in a page.</param>
    /// <param name="format">The format of the rows, as the compiler of facts wrote them.</param>
    /// <exception cref="InvalidOperationException">This library reads another format.</exception>
    protected PackedRows(string name, int count, int pageBits, int format)
        : base(name, count, pageBits)
    {
        if (format != RowFormat.Version)
        {
            throw OtherFormat(name, format);
        }
    }

    internal sealed override KeyTable? Keys => _keys ?? (KeySeed >= 0 ? _keys = new KeyTable(KeyTable, Count, (uint)KeySeed) : null);

    /// <summary>The seed of the key hash, or -1 when rows have no keys.</summary>
    protected virtual int KeySeed => -1;

    /// <summary>For each bucket of the key table its displacement, and after them the slots.</summary>
    protected virtual ReadOnlySpan<byte> KeyTable => default;

    /// <summary>The paths of the files, in the order in which <see cref="Locations"/> counts them.</summary>
    protected virtual ReadOnlySpan<byte> Files => default;

    /// <summary>One page of rows.</summary>
    /// <param name="page">Counted from zero.</param>
    protected abstract ReadOnlySpan<byte> Page(int page);

    /// <summary>Where the rows of a page stand in their files: for each its file, line and column.</summary>
    /// <param name="page">Counted from zero.</param>
    protected virtual ReadOnlySpan<byte> Locations(int page) => default;

    /// <summary>The key that a fact carries, or null when its record does not hold it whole.</summary>
    /// <param name="fact">A fact.</param>
    protected virtual string? KeyOf(object fact) => null;

    /// <summary>Makes a fact out of its row.</summary>
    /// <param name="key">The fact's key; empty when facts of the set have none.</param>
    /// <param name="row">The row's values, after the key.</param>
    protected abstract object Make(string key, ref RowReader row);

    internal sealed override object Materialize(int index, out string key)
    {
        var row = Row(index);
        key = row.ReadText();
        return Make(key, ref row);
    }

    internal sealed override int IndexOf(object fact) =>
        KeyOf(fact) is { } key && CandidateFor(key) is var index and >= 0 && HasKey(index, key) ? index : -1;

    internal sealed override string? KeyOfRecord(object record) => KeyOf(record);

    internal sealed override string? KeyAt(int index) => KeySeed >= 0 ? Row(index).ReadText() : null;

    internal sealed override bool HasKey(int index, ReadOnlySpan<char> key) => Utf8Text.IsSame(Row(index).ReadBytes(), key);

    internal sealed override int CandidateFor(ReadOnlySpan<char> key) => Keys?.CandidateFor(key) ?? -1;

    internal sealed override SourceLocation LocationAt(int index)
    {
        var reader = new RowReader(Locations(index >> PageBits));
        var (file, line, column) = (0, 0, 0);
        for (var i = index & ((1 << PageBits) - 1); i >= 0; i--)
        {
            file += (int)reader.ReadInt64();
            line += (int)reader.ReadInt64();
            column = reader.ReadCount();
        }

        return new SourceLocation(FileAt(file), line, column);
    }

    private static InvalidOperationException OtherFormat(string name, int format) => new(
        $"{name} was compiled for rows of format {format}, and this version of Factbook reads format {RowFormat.Version}; compile the "
            + $"dataset with the same version.");

    private string FileAt(int file)
    {
        var reader = new RowReader(Files);
        for (var i = 0; i < file; i++)
        {
            reader.ReadBytes();
        }

        return reader.ReadText();
    }

    private RowReader Row(int index)
    {
        var number = index >> PageBits;
        var indexInPage = index - (number << PageBits);
        var rows = Math.Min(1 << PageBits, Count - (number << PageBits));
        return RowReader.Of(Page(number), rows, indexInPage);
    }
}
