using System;
using System.Runtime.CompilerServices;

namespace Factbook.Format;

/// <summary>
/// Encodes integers as printable ASCII, so that a packed row is a UTF-8 literal without escapes, which the C# compiler copies unchanged.
/// </summary>
/// <remarks>
/// A <em>variable-length</em> integer consists of any number of characters with 5 bits each, from U+0020, and a last one with 6 bits, from
/// U+0040, lowest bits first: one character up to 63, two up to 2047. A <em>fixed-width</em> integer has 6 bits in each character, lowest
/// bits first, which are the low bits of the character itself, from U+0030 to U+006F.
/// </remarks>
internal static class PackedNumber
{
    public const int MoreBase = 0x20;
    public const int MoreBits = 5;
    public const int LastBase = 0x40;
    public const int LastBits = 6;
    public const int FixedBits = 6;
    public const int FixedMask = (1 << FixedBits) - 1;

    /// <summary>The number of characters of a fixed-width integer that is read as one word.</summary>
    public const int WordWidth = 4;

    private const int FixedBase = 0x40;
    private const int FirstOfLastQuarter = 0x30;

    /// <summary>Returns the number of characters of a fixed-width integer up to <paramref name="largest"/>.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        while (width < 6 && largest >> (width * FixedBits) != 0)
        {
            width++;
        }

        return width;
    }

    /// <summary>Returns the character of 6 bits.</summary>
    public static char FixedCharacter(int bits) => (char)(bits < FirstOfLastQuarter ? FixedBase + bits : bits);

    /// <summary>Reads a fixed-width integer of <see cref="WordWidth"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FixedAt(ref byte first)
    {
        var word = BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<uint>(ref first)
            : (uint)(first | Unsafe.Add(ref first, 1) << 8 | Unsafe.Add(ref first, 2) << 16 | Unsafe.Add(ref first, 3) << 24);
        return (int)((word & 0x3F) | ((word >> 2) & 0xFC0) | ((word >> 4) & 0x3F000) | ((word >> 6) & 0xFC0000));
    }
}
