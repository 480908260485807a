namespace Factbook.Format;

/// <summary>The measures of a packed key table that the compiler of facts and programs must agree on.</summary>
internal static class KeyTableLayout
{
    /// <summary>The characters of a bucket's displacement.</summary>
    public const int DisplacementWidth = 3;

    /// <summary>The largest displacement that fits.</summary>
    public const int LargestDisplacement = (1 << (DisplacementWidth * PackedNumber.FixedBits)) - 1;

    /// <summary>The characters of the offset at which a row ends within its page.</summary>
    public const int OffsetWidth = 4;
}
