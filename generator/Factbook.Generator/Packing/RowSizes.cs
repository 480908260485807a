using System.Collections.Generic;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Packing;

/// <summary>
/// The total size of rows, by which a table is divided into pages. A few large rows do not make the pages of the other rows small.
/// </summary>
/// <param name="Bytes">The bytes of all rows that fit in a page.</param>
/// <param name="Count">The number of these rows.</param>
internal readonly record struct RowSizes(long Bytes, int Count)
{
    /// <summary>The size of a page in bytes: larger literals slow down the C# compiler.</summary>
    public const int PageBytes = 64 * 1024;

    public static RowSizes operator +(RowSizes sizes, RowTemplate row) =>
        row.Bytes <= PageBytes ? new(sizes.Bytes + row.Bytes, sizes.Count + 1) : sizes;

    public static RowSizes operator +(RowSizes sizes, RowSizes others) => new(sizes.Bytes + others.Bytes, sizes.Count + others.Count);
}
