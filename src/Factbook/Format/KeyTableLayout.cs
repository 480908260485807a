namespace Factbook.Format;

/// <summary>The measures of a packed key table, which the compiler of facts and programs must agree on.</summary>
/// <remarks>
/// First stand the displacements of the buckets, then the slots. A slot is one fixed number: its low bits are the row from one (0 for
/// none), all the others are bits of the key's hash, so that most absent keys are known without a look at the row.
/// </remarks>
internal static class KeyTableLayout
{
    /// <summary>The characters of a bucket's displacement.</summary>
    public const int DisplacementWidth = 2;

    /// <summary>How many displacements there are to choose from.</summary>
    public const int Displacements = 1 << (DisplacementWidth * PackedNumber.FixedBits);

    /// <summary>The characters of a slot.</summary>
    public const int SlotWidth = PackedNumber.WordWidth;

    /// <summary>The most keys whose rows a slot can hold.</summary>
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

    /// <summary>The bits of a slot that are the hash's; all the lower ones are the row.</summary>
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
