using System.Collections.Generic;
using System.Linq;
using Factbook.Format;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Emission;

/// <summary>Writes a page: the offsets of its rows' ends, then the rows with their holes filled.</summary>
internal static class RowPages
{
    public static string Page(IReadOnlyCollection<LinkedRow> rows) => Page(rows.Select(Fill).ToList());

    public static string Page(IReadOnlyCollection<PackedText> rows)
    {
        var page = new PackedText();
        var end = 0;
        foreach (var row in rows)
        {
            end += row.Bytes;
            page.Fixed(end, RowPageLayout.OffsetWidth);
        }

        foreach (var row in rows)
        {
            page.Append(row);
        }

        return page.ToString();
    }

    private static PackedText Fill(LinkedRow row)
    {
        var packed = new PackedText();
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
        return packed;
    }
}
