using System.Collections.Generic;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Packing;

/// <summary>
/// How large rows are on the whole, by which a table is divided into pages. A few large ones don't make the others' pages small.
/// </summary>
/// <param name="Bytes">The bytes of all rows that fit in a page.</param>
/// <param name="Count">How many those are.</param>
internal readonly record struct RowSizes(long Bytes, int Count)
{
    /// <summary>The bytes of a page: larger literals slow the C# compiler.</summary>
    public const int PageBytes = 64 * 1024;

    public static RowSizes operator +(RowSizes sizes, RowTemplate row) =>
        row.Bytes <= PageBytes ? new(sizes.Bytes + row.Bytes, sizes.Count + 1) : sizes;

    public static RowSizes operator +(RowSizes sizes, RowSizes others) => new(sizes.Bytes + others.Bytes, sizes.Count + others.Count);
}
