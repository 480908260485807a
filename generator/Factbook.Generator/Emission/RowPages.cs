using System;
using System.Collections.Generic;
using Factbook.Format;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Emission;

/// <summary>Writes a page: the offsets of its rows' ends, then the rows with their holes filled.</summary>
internal static class RowPages
{
    public static string Page(IReadOnlyCollection<LinkedRow> rows) => Page(rows, Fill);

    /// <summary>Writes a page of rows of any kind.</summary>
    /// <param name="rows">What the rows are made of.</param>
    /// <param name="write">Writes one.</param>
    public static string Page<T>(IReadOnlyCollection<T> rows, Action<T, PackedText> write)
    {
        var ends = new PackedText();
        var page = new PackedText();
        foreach (var row in rows)
        {
            write(row, page);
            ends.Fixed(page.Bytes, RowPageLayout.OffsetWidth);
        }

        ends.Append(page);
        return ends.ToString();
    }

    private static void Fill(LinkedRow row, PackedText packed)
    {
        var (template, from, reference, inverse) = (row.Template, 0, 0, 0);
        foreach (var hole in template.Holes)
        {
            packed.Append(template.Text, from, hole.At - from);
            from = hole.At;
            switch (hole.Kind)
            {
                case RowHoleKind.Reference:
                    packed.Varying((ulong)row.References[reference++]);
                    break;
                case RowHoleKind.Owner:
                    packed.Varying((ulong)row.Owner);
                    break;
                default:
                    var places = row.Inverses[inverse++];
                    packed.Varying((ulong)places.Count);
                    foreach (var place in places)
                    {
                        packed.Varying((ulong)place);
                    }

                    break;
            }
        }

        packed.Append(template.Text, from, template.Text.Length - from);
        packed.Count(template.Bytes);
    }
}
