namespace Factbook.Format;

/// <summary>The measures of a packed key table, which the compiler of facts and programs must agree on.</summary>
/// <remarks>
/// First stand the displacements of the buckets, then the slots: in each the row from one (0 for none) and the key's fingerprint.
/// A few characters follow, so that every number can be read as a whole word.
/// </remarks>
internal static class KeyTableLayout
{
    /// <summary>The characters of a bucket's displacement.</summary>
    public const int DisplacementWidth = 3;

    /// <summary>The largest displacement that fits.</summary>
    public const int LargestDisplacement = (1 << (DisplacementWidth * PackedNumber.FixedBits)) - 1;

    /// <summary>The characters after the last slot.</summary>
    public const int Padding = 4;

    private const int KeysInABucket = 4;

    public static int BucketsFor(int keys) => (keys / KeysInABucket) + 1;

    public static int SlotsFor(int keys) => keys + (keys / 4) + 1;

    /// <summary>The characters of the row in a slot; one more is the fingerprint.</summary>
    public static int RowWidthFor(int keys) => keys < 1 << (3 * PackedNumber.FixedBits) ? 3 : 4;
}
