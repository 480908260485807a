using System.Collections.Generic;
using Factbook.Format;

namespace Factbook.Generator.Emission;

/// <summary>
/// Chooses the number of rows in a page. The offsets of the rows in a page have a fixed width, which limits the bytes of a page. A few
/// large rows can exceed this limit: a row may have four million bytes.
/// </summary>
internal static class PageSizes
{
    private const int MostBytes = (1 << (RowPageLayout.OffsetWidth * PackedNumber.FixedBits)) - 1;

    // The characters of a number of 31 bits.
    private const int ReferenceBytes = 6;

    /// <summary>Returns the maximum number of bytes of a row with references.</summary>
    public static int SizeOf(int bytes, int references) => checked(bytes + (ReferenceBytes * references));

    /// <summary>Returns the binary logarithm of the number of rows in a page.</summary>
    /// <param name="most">The maximum of the result.</param>
    /// <param name="sizes">The bytes of all rows.</param>
    public static int BitsFor(int most, IEnumerable<int> sizes)
    {
        var bits = most;
        while (bits > 0 && !Fit(sizes, bits))
        {
            bits--;
        }

        return bits;
    }

    private static bool Fit(IEnumerable<int> sizes, int bits)
    {
        var (rows, bytes) = (0, 0L);
        foreach (var size in sizes)
        {
            bytes = (rows++ & ((1 << bits) - 1)) == 0 ? size : bytes + size;
            if (bytes > MostBytes)
            {
                return false;
            }
        }

        return true;
    }
}
