using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>Reads the values of one packed row in the order in which the compiler of facts wrote them. For generated code.</summary>
/// <remarks>Nothing is checked here: rows are compiled from facts that passed every check.</remarks>
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

    /// <summary>The reader of a row.</summary>
    /// <param name="page">The page that it stands in.</param>
    /// <param name="rows">The number of rows in the page.</param>
    /// <param name="index">Its index in the page.</param>
    internal static RowReader Of(ReadOnlySpan<byte> page, int rows, int index)
    {
        var data = page[(rows * RowPageLayout.OffsetWidth)..];
        var start = index == 0 ? 0 : EndOf(page, index - 1);
        return new RowReader(data[start..EndOf(page, index)]);
    }

    /// <summary>Reads a truth value, or whether an optional value follows.</summary>
    /// <returns>The flag.</returns>
    public bool ReadFlag() => _row[_position++] == RowFormat.True;

    /// <summary>The number of items that follow.</summary>
    public int ReadCount() => (int)ReadVarUInt64();

    /// <summary>A text.</summary>
    public string ReadText() => Utf8Text.Decode(ReadBytes());

    /// <summary>A signed integer.</summary>
    public long ReadInt64()
    {
        var folded = ReadVarUInt64();
        return (long)(folded >> 1) ^ -(long)(folded & 1);
    }

    /// <summary>An unsigned integer.</summary>
    public ulong ReadUInt64() => ReadVarUInt64();

    /// <summary>A decimal with its scale: <c>1.50</c> stays <c>1.50</c>.</summary>
    public decimal ReadDecimal()
    {
        var head = (int)ReadVarUInt64();
        var low = ReadVarUInt64();
        var high = PackedDecimal.IsWide(head) ? (int)(uint)ReadVarUInt64() : 0;
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), high, PackedDecimal.IsNegative(head), PackedDecimal.ScaleOf(head));
    }

    /// <summary>The index of a referenced fact, counted from one; 0 is none.</summary>
    public int ReadReference() => (int)ReadVarUInt64();

    /// <summary>The facts of a list of references.</summary>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Their set.</param>
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
