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
    /// <param name="place">Its place in the page.</param>
    internal static RowReader Of(ReadOnlySpan<byte> page, int rows, int place)
    {
        var data = page[(rows * RowPageLayout.OffsetWidth)..];
        var start = place == 0 ? 0 : EndOf(page, place - 1);
        return new RowReader(data[start..EndOf(page, place)]);
    }

    /// <summary>Whether an optional value follows.</summary>
    public bool HasValue() => _row[_position++] == 'y';

    /// <summary>The number of items that follow.</summary>
    public int Count() => (int)Varying();

    /// <summary>A text.</summary>
    public string Text() => Utf8Text.Decode(Bytes());

    /// <summary>A truth value.</summary>
    public bool Boolean() => HasValue();

    /// <summary>A signed integer.</summary>
    public long Integer()
    {
        var folded = Varying();
        return (long)(folded >> 1) ^ -(long)(folded & 1);
    }

    /// <summary>An unsigned integer.</summary>
    public ulong Natural() => Varying();

    /// <summary>A decimal with its scale: <c>1.50</c> stays <c>1.50</c>.</summary>
    public decimal Decimal()
    {
        var head = (int)Varying();
        var scale = (byte)(head >> 2);
        var isNegative = (head & 2) != 0;
        var low = Varying();
        var high = (head & 1) != 0 ? (int)(uint)Varying() : 0;
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), high, isNegative, scale);
    }

    /// <summary>The index of a referenced fact, counted from one; 0 is none.</summary>
    public int Reference() => (int)Varying();

    /// <summary>The facts of a list of references.</summary>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Their set.</param>
    public FactList<T> References<T>(FactSet<T> set)
        where T : class => Places() is { } places ? new FactList<T>(set, places) : FactList<T>.Empty;

    /// <summary>The places of referenced facts, counted from one; null for none.</summary>
    private int[]? Places()
    {
        var count = Count();
        if (count == 0)
        {
            return null;
        }

        var places = new int[count];
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            // Nothing is where a reference named no fact, which the build reported.
            if ((int)Varying() is var place and > 0)
            {
                places[found++] = place;
            }
        }

        return found == count ? places : places[..found];
    }

    private static int EndOf(ReadOnlySpan<byte> page, int place) =>
        PackedNumber.FixedAt(ref MemoryMarshal.GetReference(page[(place * RowPageLayout.OffsetWidth)..]));

    internal ReadOnlySpan<byte> Bytes()
    {
        var length = (int)Varying();
        var bytes = _row.Slice(_position, length);
        _position += length;
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Varying()
    {
        var first = _row[_position++];
        return first >= PackedNumber.LastBase ? (ulong)(first - PackedNumber.LastBase) : Longer(first);
    }

    private ulong Longer(byte first)
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
