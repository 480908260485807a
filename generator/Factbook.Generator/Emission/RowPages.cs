using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Format;

namespace Factbook.Generator.Emission;

/// <summary>Rows divided into pages of a power of two of rows, each about 64 KB: larger literals slow the C# compiler.</summary>
/// <param name="PageBits">The binary logarithm of the number of rows in a page.</param>
/// <param name="Pages">For each page the offsets of its rows' ends, then the rows.</param>
internal sealed record RowPages(int PageBits, EquatableArray<string> Pages)
{
    private const int PageBytes = 64 * 1024;
    private const int MostBits = 10;

    public static RowPages Of(IReadOnlyList<PackedText> rows)
    {
        var average = rows.Count == 0 ? 1 : Math.Max(1, rows.Sum(row => (long)row.Bytes) / rows.Count);
        var bits = 0;
        while (bits < MostBits && (average << (bits + 1)) <= PageBytes)
        {
            bits++;
        }

        var pages = new List<string>();
        for (var first = 0; first < rows.Count; first += 1 << bits)
        {
            pages.Add(Page(rows, first, Math.Min(1 << bits, rows.Count - first)));
        }

        return new RowPages(bits, pages.ToEquatable());
    }

    private static string Page(IReadOnlyList<PackedText> rows, int first, int count)
    {
        var page = new PackedText();
        var end = 0;
        for (var i = 0; i < count; i++)
        {
            end += rows[first + i].Bytes;
            page.Fixed(end, RowPageLayout.OffsetWidth);
        }

        for (var i = 0; i < count; i++)
        {
            page.Append(rows[first + i]);
        }

        return page.ToString();
    }
}
