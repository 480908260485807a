using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// A table of packed rows in the assembly's read-only data, with a key table laid out by the compiler of facts. Generated code derives from it.
/// </summary>
/// <remarks>
/// Rows stand in pages of a power of two of rows. A page begins with the offset of each of its rows' ends, as fixed numbers of
/// <see cref="RowPageLayout.OffsetWidth"/> characters, then come the rows. A row begins with its key, empty where facts have none.
/// The addresses of pages are kept: read-only data of an assembly never moves.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class PackedRows<T> : FactSource<T>
    where T : class
{
    private readonly Data[] _pages;
    private nint _keyTable;
    private uint _keySeed;

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
            throw new InvalidOperationException(
                $"{name} was compiled for rows of format {format}, and this version of Factbook reads format {RowFormat.Version}; compile the dataset with the same version.");
        }

        _pages = new Data[((count - 1) >> pageBits) + 1];
    }

    /// <summary>The seed of the key hash, or -1 when rows have no keys.</summary>
    protected virtual int KeySeed => -1;

    /// <summary>One page of rows.</summary>
    /// <param name="page">Counted from zero.</param>
    protected abstract ReadOnlySpan<byte> Page(int page);

    /// <summary>For each bucket of the key table its displacement, and after them the slots.</summary>
    protected virtual ReadOnlySpan<byte> KeyTable => default;

    /// <summary>Where the rows of a page stand in their files: for each its file, line and column.</summary>
    /// <param name="page">Counted from zero.</param>
    protected virtual ReadOnlySpan<byte> Locations(int page) => default;

    /// <summary>The paths of the files, in the order in which <see cref="Locations"/> counts them.</summary>
    protected virtual ReadOnlySpan<byte> Files => default;

    /// <summary>The key that a fact carries, or null when its record does not hold it whole.</summary>
    /// <param name="fact">A fact.</param>
    protected virtual string? KeyOf(T fact) => null;

    /// <summary>Makes a fact out of its row.</summary>
    /// <param name="key">The fact's key; empty when facts of the set have none.</param>
    /// <param name="row">The row's values, after the key.</param>
    protected abstract T Make(string key, ref RowReader row);

    internal override T Make(int index, out string key)
    {
        var row = new RowReader(Row(index));
        key = row.Text();
        return Make(key, ref row);
    }

    internal override int IndexOf(T fact) =>
        KeyOf(fact) is { } key && CandidateFor(key) is var index and >= 0 && HasKey(index, key) ? index : -1;

    internal override string? KeyAt(int index) => KeySeed >= 0 ? Encoding.UTF8.GetString(KeyBytes(index)) : null;

    internal override bool HasKey(int index, ReadOnlySpan<char> key) => IsSame(KeyBytes(index), key);

    internal override int CandidateFor(ReadOnlySpan<char> key)
    {
        var table = (byte*)Volatile.Read(ref _keyTable);
        if (table == null && (table = LoadKeyTable()) == null)
        {
            return -1;
        }

        var hash = KeyHash.Of(key, _keySeed);
        var buckets = KeyTableLayout.BucketsFor(Count);
        var displacement = Fixed(table + (KeyHash.BucketOf(hash, buckets) * KeyTableLayout.DisplacementWidth), KeyTableLayout.DisplacementWidth);
        var width = KeyTableLayout.RowWidthFor(Count);
        var slot = table + (buckets * KeyTableLayout.DisplacementWidth) + (KeyHash.SlotOf(hash, displacement, KeyTableLayout.SlotsFor(Count)) * (width + 1));
        return slot[width] == KeyHash.FingerprintOf(hash) + PackedNumber.FixedBase ? Fixed(slot, width) - 1 : -1;
    }

    /// <summary>Where the row's fact stands.</summary>
    internal override SourceLocation LocationAt(int index)
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
        ref var page = ref _pages[number];
        if (Volatile.Read(ref page.Address) == 0)
        {
            // The length first: another thread that sees the address must see it too.
            var data = Page(number);
            page.Length = data.Length;
            Volatile.Write(ref page.Address, (nint)AddressOf(data));
        }

        var place = index & ((1 << PageBits) - 1);
        var rows = Math.Min(1 << PageBits, Count - (number << PageBits));
        var end = (byte*)page.Address + (place * RowPageLayout.OffsetWidth);
        var start = place == 0 ? 0 : Fixed(end - RowPageLayout.OffsetWidth, RowPageLayout.OffsetWidth);
        return new ReadOnlySpan<byte>((byte*)page.Address, page.Length)[((rows * RowPageLayout.OffsetWidth) + start)..((rows * RowPageLayout.OffsetWidth) + Fixed(end, RowPageLayout.OffsetWidth))];
    }

    private byte* LoadKeyTable()
    {
        // The seed first: another thread that sees the table must see it too.
        _keySeed = (uint)KeySeed;
        var table = AddressOf(KeyTable);
        Volatile.Write(ref _keyTable, (nint)table);
        return table;
    }

    private static byte* AddressOf(ReadOnlySpan<byte> data) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data));

    // Four characters are read whatever the width: rows and padding follow every table.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Fixed(byte* at, int width)
    {
        var word = BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<uint>(at) : (uint)(at[0] | at[1] << 8 | at[2] << 16 | at[3] << 24);
        word -= 0x01010101u * PackedNumber.FixedBase;
        var value = (word & 0x3F) | ((word >> 2) & 0xFC0) | ((word >> 4) & 0x3F000);
        return (int)(width == 4 ? value | ((word >> 6) & 0xFC0000) : value);
    }

    private static bool IsSame(ReadOnlySpan<byte> stored, ReadOnlySpan<char> key) =>
        stored.Length == key.Length ? Ascii.Equals(stored, key) : stored.Length > key.Length && IsSameBeyondAscii(stored, key);

    // No allocation for keys beyond ASCII: they are compared through a small buffer.
    [SkipLocalsInit]
    private static bool IsSameBeyondAscii(ReadOnlySpan<byte> stored, ReadOnlySpan<char> key)
    {
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

    /// <summary>Read-only data of the assembly, which never moves.</summary>
    private struct Data
    {
        public nint Address;
        public int Length;
    }
}
