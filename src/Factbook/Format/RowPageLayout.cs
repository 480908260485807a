namespace Factbook.Format;

/// <summary>The measures of a page of rows, which the compiler of facts and programs must agree on.</summary>
internal static class RowPageLayout
{
    /// <summary>The characters of the offset at which a row ends within its page.</summary>
    public const int OffsetWidth = PackedNumber.WordWidth;
}
