using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Emission;

/// <summary>Where facts stand, apart from their rows: a moved line re-emits no row. Lines and files are differences to the fact before.</summary>
internal sealed record LocationPages(string Files, EquatableArray<string> Pages)
{
    public static LocationPages Of(IReadOnlyList<IReadOnlyList<LinkedFact>> pages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var files = new PackedText();
        var packed = pages.Select(page => Page(page, numbers, files)).ToEquatable();
        return new LocationPages(files.ToString(), packed);
    }

    private static string Page(IReadOnlyList<LinkedFact> facts, Dictionary<string, int> numbers, PackedText files)
    {
        var page = new PackedText();
        var (file, line) = (0, 0);
        foreach (var fact in facts)
        {
            var path = fact.Source.DisplayPath;
            if (!numbers.TryGetValue(path, out var number))
            {
                numbers.Add(path, number = numbers.Count);
                files.Text(path);
            }

            var place = fact.Source.LinePositionOf(fact.Fact.KeySpan.Start);
            page.Integer(number - file);
            page.Integer(place.Line + 1 - line);
            page.Varying((ulong)(place.Character + 1));
            (file, line) = (number, place.Line + 1);
        }

        return page.ToString();
    }
}
