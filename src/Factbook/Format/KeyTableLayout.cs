namespace Factbook.Format;

/// <summary>The layout of a packed hash table of keys, which the generator writes and programs read.</summary>
/// <remarks>
/// The displacements of the buckets precede the slots. A slot is one fixed-width integer: its low bits are the one-based row (0 for none),
/// and the others are bits of the hash of the key, so that most unknown keys are rejected without reading the row.
/// </remarks>
internal static class KeyTableLayout
{
    /// <summary>The number of characters of a displacement.</summary>
    public const int DisplacementWidth = 2;

    /// <summary>The number of possible displacements.</summary>
    public const int Displacements = 1 << (DisplacementWidth * PackedNumber.FixedBits);

    /// <summary>The number of characters of a slot.</summary>
    public const int SlotWidth = PackedNumber.WordWidth;

    /// <summary>The maximum number of keys of a table.</summary>
    public const int MostKeys = (1 << (SlotWidth * PackedNumber.FixedBits)) - 1;

    private const int KeysInABucket = 4;

    /// <summary>The binary logarithm of the number of buckets.</summary>
    public static int BucketBitsFor(int keys)
    {
        var bits = 1;
        while (KeysInABucket << bits < keys)
        {
            bits++;
        }

        return bits;
    }

    public static int SlotsFor(int keys) => keys + (keys / 8) + 1;

    /// <summary>The bits of a slot that contain the hash; the lower ones contain the row.</summary>
    public static int HashMaskFor(int keys)
    {
        var row = 1;
        while (row < keys)
        {
            row = (row << 1) | 1;
        }

        return MostKeys & ~row;
    }
}
