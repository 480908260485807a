namespace Factbook.Format;

/// <summary>The layout of a page of rows, which the generator writes and programs read.</summary>
internal static class RowPageLayout
{
    /// <summary>The number of characters of the offset of the end of a row.</summary>
    public const int OffsetWidth = PackedNumber.WordWidth;
}
