using System.Collections.Generic;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>
/// Writes the positions of facts separately from their rows, so that a moved line re-emits no row. Lines and files are differences from the
/// previous fact.
/// </summary>
internal static class LocationPages
{
    public static string Files(IEnumerable<string> paths)
    {
        var files = new PackedText();
        foreach (var path in paths)
        {
            files.WriteText(path);
        }

        return files.ToString();
    }

    public static string Page(IEnumerable<PositionSlice> slices)
    {
        var page = new PackedText();
        var (file, line) = (0, 0);
        foreach (var slice in slices)
        {
            foreach (var position in slice.InPage)
            {
                page.WriteInt64(slice.File - file);
                page.WriteInt64(position.Line + 1 - line);
                page.WriteVarUInt64((ulong)(position.Character + 1));
                (file, line) = (slice.File, position.Line + 1);
            }
        }

        return page.ToString();
    }
}
