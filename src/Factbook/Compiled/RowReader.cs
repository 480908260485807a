using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>Reads the values of one packed row in the order in which the generator wrote them. For generated code.</summary>
/// <remarks>The reader checks nothing, since only valid facts are compiled.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RowReader
{
    private readonly ReadOnlySpan<byte> _row;
    private int _position;

    internal RowReader(ReadOnlySpan<byte> row)
    {
        _row = row;
        _position = 0;
    }

    /// <summary>Returns the reader of a row in a page.</summary>
    /// <param name="page">The page that contains the row.</param>
    /// <param name="rows">The number of rows in the page.</param>
    /// <param name="index">The zero-based index of the row in the page.</param>
    /// <returns>The reader.</returns>
    internal static RowReader Of(ReadOnlySpan<byte> page, int rows, int index)
    {
        var data = page[(rows * RowPageLayout.OffsetWidth)..];
        var start = index == 0 ? 0 : EndOf(page, index - 1);
        return new RowReader(data[start..EndOf(page, index)]);
    }

    /// <summary>Reads a Boolean value, or whether an optional value follows.</summary>
    /// <returns>The flag.</returns>
    public bool ReadFlag() => _row[_position++] == RowFormat.True;

    /// <summary>Reads the number of the items that follow.</summary>
    /// <returns>The number.</returns>
    public int ReadCount() => (int)ReadVarUInt64();

    /// <summary>Reads a text.</summary>
    /// <returns>The text.</returns>
    public string ReadText() => Utf8Text.Decode(ReadBytes());

    /// <summary>Reads a signed integer.</summary>
    /// <returns>The integer.</returns>
    public long ReadInt64()
    {
        var folded = ReadVarUInt64();
        return (long)(folded >> 1) ^ -(long)(folded & 1);
    }

    /// <summary>Reads an unsigned integer.</summary>
    /// <returns>The integer.</returns>
    public ulong ReadUInt64() => ReadVarUInt64();

    /// <summary>Reads a decimal with its scale: <c>1.50</c> remains <c>1.50</c>.</summary>
    /// <returns>The decimal.</returns>
    public decimal ReadDecimal()
    {
        var head = (int)ReadVarUInt64();
        var low = ReadVarUInt64();
        var high = PackedDecimal.IsWide(head) ? (int)(uint)ReadVarUInt64() : 0;
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), high, PackedDecimal.IsNegative(head), PackedDecimal.ScaleOf(head));
    }

    /// <summary>Reads the index of a referenced fact.</summary>
    /// <returns>The one-based index; 0 if there is no reference.</returns>
    public int ReadReference() => (int)ReadVarUInt64();

    /// <summary>Reads a list of references.</summary>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Their set.</param>
    /// <returns>The facts.</returns>
    public FactList<T> ReadReferences<T>(FactSet<T> set)
        where T : class => ReadIndexes() is { } references ? new FactList<T>(set, references) : FactList<T>.Empty;

    // The indexes of referenced facts, counted from one; null for none.
    private int[]? ReadIndexes()
    {
        var count = ReadCount();
        if (count == 0)
        {
            return null;
        }

        var references = new int[count];
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            // An unresolved reference is 0; the build reported it.
            if (ReadReference() is var reference and > 0)
            {
                references[found++] = reference;
            }
        }

        return found == count ? references : references[..found];
    }

    private static int EndOf(ReadOnlySpan<byte> page, int index) =>
        PackedNumber.FixedAt(ref MemoryMarshal.GetReference(page[(index * RowPageLayout.OffsetWidth)..]));

    internal ReadOnlySpan<byte> ReadBytes()
    {
        var length = (int)ReadVarUInt64();
        var bytes = _row.Slice(_position, length);
        _position += length;
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadVarUInt64()
    {
        var first = _row[_position++];
        return first >= PackedNumber.LastBase ? (ulong)(first - PackedNumber.LastBase) : ReadRest(first);
    }

    private ulong ReadRest(byte first)
    {
        var value = (ulong)(first - PackedNumber.MoreBase);
        for (var shift = PackedNumber.MoreBits; ; shift += PackedNumber.MoreBits)
        {
            var next = _row[_position++];
            if (next >= PackedNumber.LastBase)
            {
                return value | (ulong)(next - PackedNumber.LastBase) << shift;
            }

            value |= (ulong)(next - PackedNumber.MoreBase) << shift;
        }
    }
}
