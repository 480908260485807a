using System;
using System.Runtime.CompilerServices;

namespace Factbook.Format;

/// <summary>
/// Numbers as printable ASCII, so that a packed row is a plain UTF-8 literal that the C# compiler copies as it stands.
/// </summary>
/// <remarks>
/// A <em>varying</em> number is any count of characters with 5 bits each, from U+0020, and a last one with 6 bits, from U+0040, low bits
/// first: one character up to 63, two up to 2047. A <em>fixed</em> number has 6 bits a character, low bits first: those are the low bits of
/// the character itself, one of U+0030 to U+006F.
/// </remarks>
internal static class PackedNumber
{
    public const int MoreBase = 0x20;
    public const int MoreBits = 5;
    public const int LastBase = 0x40;
    public const int LastBits = 6;
    public const int FixedBits = 6;
    public const int FixedMask = (1 << FixedBits) - 1;

    /// <summary>The characters of a fixed number that is read as one word.</summary>
    public const int WordWidth = 4;

    private const int FixedBase = 0x40;
    private const int FirstOfLastQuarter = 0x30;

    /// <summary>How many characters a fixed number below or at <paramref name="largest"/> needs.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        while (width < 6 && largest >> (width * FixedBits) != 0)
        {
            width++;
        }

        return width;
    }

    /// <summary>The character of 6 bits.</summary>
    public static char FixedCharacter(int bits) => (char)(bits < FirstOfLastQuarter ? FixedBase + bits : bits);

    /// <summary>Reads a fixed number of <see cref="WordWidth"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FixedAt(ref byte first)
    {
        var word = BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<uint>(ref first)
            : (uint)(first | Unsafe.Add(ref first, 1) << 8 | Unsafe.Add(ref first, 2) << 16 | Unsafe.Add(ref first, 3) << 24);
        return (int)((word & 0x3F) | ((word >> 2) & 0xFC0) | ((word >> 4) & 0x3F000) | ((word >> 6) & 0xFC0000));
    }
}
