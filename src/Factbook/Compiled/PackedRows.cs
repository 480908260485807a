using System.ComponentModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// Materializes facts from packed rows in the assembly's read-only data, and finds them by the hash table of their keys. Generated code
/// derives from it.
/// </summary>
/// <remarks>
/// A page contains a number of rows that is a power of two. It begins with the offsets of the ends of its rows, as fixed-width integers of
/// <see cref="RowPageLayout.OffsetWidth"/> characters, followed by the rows. A row begins with its key, which is empty if facts have none.
/// Characters after the last row are padding.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedRows : FactSource
{
    private KeyTable? _keys;
    private FormerKeyRows? _formerKeys;

    /// <summary>Initializes a table.</summary>
    /// <param name="name">The name of the set's class.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="pageBits">The binary logarithm of the number of rows in a page.</param>
    /// <param name="format">The version of the format of the rows.</param>
    /// <exception cref="InvalidOperationException">This version of the library reads another format.</exception>
    protected PackedRows(string name, int count, int pageBits, int format)
        : base(name, count, pageBits)
    {
        if (format != RowFormat.Version)
        {
            throw OtherFormat(name, format);
        }
    }

    internal sealed override KeyTable? Keys => _keys ?? (KeySeed >= 0 ? _keys = new KeyTable(KeyTable, Count, (uint)KeySeed) : null);

    /// <summary>Gets the seed of the hash of keys, or -1 if rows have no keys.</summary>
    protected virtual int KeySeed => -1;

    /// <summary>Gets the displacement of each bucket of the hash table, followed by the slots.</summary>
    protected virtual ReadOnlySpan<byte> KeyTable => default;

    /// <summary>Gets the paths of the files, in the order of their ordinals in <see cref="Locations"/>.</summary>
    protected virtual ReadOnlySpan<byte> Files => default;

    /// <summary>Returns a page of rows.</summary>
    /// <param name="page">The zero-based index of the page.</param>
    /// <returns>The page.</returns>
    protected abstract ReadOnlySpan<byte> Page(int page);

    /// <summary>Returns the locations of the rows of a page: file, line and column of each.</summary>
    /// <param name="page">The zero-based index of the page.</param>
    /// <returns>The locations.</returns>
    protected virtual ReadOnlySpan<byte> Locations(int page) => default;

    /// <summary>Creates the table of former keys.</summary>
    /// <returns>The table, or null if no fact has a former key.</returns>
    protected virtual FormerKeyRows? CreateFormerKeys() => null;

    /// <summary>Returns the key in the properties of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The key, or null if the record does not contain it as one text.</returns>
    protected virtual string? KeyOf(object fact) => null;

    /// <summary>Creates the fact of a row.</summary>
    /// <param name="key">The key of the fact; empty if facts of the set have none.</param>
    /// <param name="row">The values of the row, after the key.</param>
    /// <returns>The fact.</returns>
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

    internal sealed override int IndexOfFormerKey(ReadOnlySpan<char> key) =>
        (_formerKeys ??= CreateFormerKeys())?.FactWith(key) ?? -1;

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

    /// <summary>Returns the reader of the row at an index.</summary>
    /// <returns>The reader, at the key.</returns>
    private protected RowReader Row(int index)
    {
        var number = index >> PageBits;
        var indexInPage = index - (number << PageBits);
        var rows = Math.Min(1 << PageBits, Count - (number << PageBits));
        return RowReader.Of(Page(number), rows, indexInPage);
    }
}
