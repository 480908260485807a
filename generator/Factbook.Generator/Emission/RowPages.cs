using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Format;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>Writes a page: the offsets of its rows' ends, then the rows with their fixups resolved.</summary>
internal static class RowPages
{
    public static string Page(IEnumerable<RowSlice> slices) =>
        Page(
            slices.SelectMany(slice => Enumerable.Range(slice.First, slice.Count), (slice, row) => (slice, row)),
            (row, page) => Fill(row.slice.Rows[row.row], row.slice.Inverses.Of(row.row), page));

    /// <summary>Writes rows of any kind to pages.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="pageBits">The binary logarithm of the number of rows in a page.</param>
    /// <param name="write">Writes one row.</param>
    public static IReadOnlyList<string> Pages<T>(EquatableArray<T> rows, int pageBits, Action<T, PackedText> write)
        where T : IEquatable<T>
    {
        var (pageRows, pages) = (1 << pageBits, new List<string>());
        for (var first = 0; first < rows.Count; first += pageRows)
        {
            pages.Add(Page(ImmutableArray.Create(rows.Items, first, Math.Min(pageRows, rows.Count - first)), write));
        }

        return pages;
    }

    /// <summary>Writes a page of rows of any kind.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="write">Writes one row.</param>
    public static string Page<T>(IEnumerable<T> rows, Action<T, PackedText> write)
    {
        var ends = new PackedText();
        var page = new PackedText();
        foreach (var row in rows)
        {
            write(row, page);
            ends.WriteFixed(page.Bytes, RowPageLayout.OffsetWidth);
        }

        ends.Append(page);
        return ends.ToString();
    }

    /// <param name="inverses">For each inverse, the number of facts that refer to the fact of the row, and the references to them.</param>
    private static void Fill(LinkedRow row, ReadOnlySpan<int> inverses, PackedText packed)
    {
        var (template, from, reference, owner) = (row.Template, 0, 0, 0);
        foreach (var fixup in template.Fixups)
        {
            packed.Append(template.Text, from, fixup.Offset - from);
            from = fixup.Offset;
            switch (fixup.Kind)
            {
                case RowFixupKind.Reference:
                    packed.WriteVarUInt64((ulong)row.References[reference++].Value);
                    break;
                case RowFixupKind.Owner:
                    packed.WriteVarUInt64((ulong)(owner < row.Owners.Count ? row.Owners[owner++] : SetReference.None).Value);
                    break;
                default:
                    var length = inverses[0] + 1;
                    foreach (var number in inverses.Slice(0, length))
                    {
                        packed.WriteVarUInt64((ulong)number);
                    }

                    inverses = inverses.Slice(length);

                    break;
            }
        }

        packed.Append(template.Text, from, template.Text.Length - from);
        packed.Count(template.Bytes);
    }
}
