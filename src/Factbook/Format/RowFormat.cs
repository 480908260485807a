namespace Factbook.Format;

/// <summary>How rows, keys and pages are packed, as a number: a dataset and the library that reads it must agree.</summary>
internal static class RowFormat
{
    /// <summary>To be raised with every change of what is packed: of numbers, the key hash, the order of an enum of the library.</summary>
    public const int Version = 3;

    /// <summary>The most bytes of one row; its page must stay below what an offset holds.</summary>
    public const int MostRowBytes = 4 * 1024 * 1024;
}
