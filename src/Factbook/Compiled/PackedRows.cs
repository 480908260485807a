using System.ComponentModel;
using System.Text;
using System.Text.Unicode;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// A table of packed rows in the assembly's read-only data, with a key table laid out by the compiler of facts. Generated code derives from it.
/// </summary>
/// <remarks>
/// Rows stand in pages of a power of two of rows. A page begins with the offset of each of its rows' ends, as fixed numbers of
/// <see cref="KeyTableLayout.OffsetWidth"/> characters, then come the rows. A row of a keyed table begins with its key.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedRows
{
    /// <summary>Names the table's measures.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="pageBits">The binary logarithm of the number of rows in a page.</param>
    /// <param name="keySeed">The seed of the key hash, or -1 when rows have no keys.</param>
    protected PackedRows(int count, int pageBits, int keySeed)
    {
        Count = count;
        PageBits = pageBits;
        KeySeed = keySeed;
    }

    internal int Count { get; }

    internal int PageBits { get; }

    internal bool HasKeys => KeySeed >= 0;

    private int KeySeed { get; }

    /// <summary>One page of rows.</summary>
    /// <param name="page">Counted from zero.</param>
    protected abstract ReadOnlySpan<byte> Page(int page);

    /// <summary>For each bucket of the key table, its displacement; and after them, for each slot, the row whose key it is, from one.</summary>
    protected virtual ReadOnlySpan<byte> KeyTable => default;

    /// <summary>Where the rows of a page stand in their files: for each its file, line and column.</summary>
    /// <param name="page">Counted from zero.</param>
    protected virtual ReadOnlySpan<byte> Locations(int page) => default;

    /// <summary>The paths of the files, in the order in which <see cref="Locations"/> counts them.</summary>
    protected virtual ReadOnlySpan<byte> Files => default;

    /// <summary>The row's values, after its key.</summary>
    internal RowReader Read(int index)
    {
        var reader = new RowReader(Row(index));
        if (HasKeys)
        {
            reader.Bytes();
        }

        return reader;
    }

    /// <summary>The row's key.</summary>
    internal string KeyAt(int index) => Encoding.UTF8.GetString(KeyBytes(index));

    /// <summary>The row with this key, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<char> key)
    {
        if (!HasKeys || Count == 0)
        {
            return -1;
        }

        var table = KeyTable;
        var hash = KeyHash.Of(key, (uint)KeySeed);
        var buckets = KeyHash.BucketsFor(Count);
        var displacement = Fixed(table, KeyHash.BucketOf(hash, buckets) * KeyTableLayout.DisplacementWidth, KeyTableLayout.DisplacementWidth);
        var width = PackedNumber.WidthOf(Count);
        var slot = KeyHash.SlotOf(hash, displacement, KeyHash.SlotsFor(Count));
        var index = Fixed(table, (buckets * KeyTableLayout.DisplacementWidth) + (slot * width), width) - 1;
        return index >= 0 && IsSame(KeyBytes(index), key) ? index : -1;
    }

    /// <summary>Where the row's fact stands.</summary>
    internal SourceLocation LocationAt(int index)
    {
        var reader = new RowReader(Locations(index >> PageBits));
        var (file, line, column) = (0, 0, 0);
        for (var i = index & ((1 << PageBits) - 1); i >= 0; i--)
        {
            file += (int)reader.Integer();
            line += (int)reader.Integer();
            column = reader.Count();
        }

        return new SourceLocation(FileAt(file), line, column);
    }

    private string FileAt(int file)
    {
        var reader = new RowReader(Files);
        for (var i = 0; i < file; i++)
        {
            reader.Bytes();
        }

        return reader.Text();
    }

    private ReadOnlySpan<byte> KeyBytes(int index) => new RowReader(Row(index)).Bytes();

    private ReadOnlySpan<byte> Row(int index)
    {
        var number = index >> PageBits;
        var page = Page(number);
        var place = index & ((1 << PageBits) - 1);
        var rows = Math.Min(1 << PageBits, Count - (number << PageBits));
        var start = place == 0 ? 0 : Fixed(page, (place - 1) * KeyTableLayout.OffsetWidth, KeyTableLayout.OffsetWidth);
        var end = Fixed(page, place * KeyTableLayout.OffsetWidth, KeyTableLayout.OffsetWidth);
        return page.Slice((rows * KeyTableLayout.OffsetWidth) + start, end - start);
    }

    private static int Fixed(ReadOnlySpan<byte> table, int position, int width)
    {
        var value = 0;
        for (var i = width - 1; i >= 0; i--)
        {
            value = (value << PackedNumber.FixedBits) | (table[position + i] - PackedNumber.FixedBase);
        }

        return value;
    }

    private static bool IsSame(ReadOnlySpan<byte> stored, ReadOnlySpan<char> key)
    {
        if (stored.Length == key.Length)
        {
            // Equal lengths mean ASCII alone, since every other character takes more bytes than UTF-16 units.
            return Ascii.Equals(stored, key);
        }

        // No allocation for keys beyond ASCII: they are compared through a small buffer.
        Span<byte> buffer = stackalloc byte[256];
        while (!key.IsEmpty)
        {
            Utf8.FromUtf16(key, buffer, out var read, out var written, replaceInvalidSequences: false);
            if (read == 0 || !stored.StartsWith(buffer[..written]))
            {
                return false;
            }

            key = key[read..];
            stored = stored[written..];
        }

        return stored.IsEmpty;
    }
}
