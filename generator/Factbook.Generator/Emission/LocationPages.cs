using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Emission;

/// <summary>Where facts stand, apart from their rows: a moved line re-emits no row. Lines and files are differences to the fact before.</summary>
internal sealed record LocationPages(string Files, EquatableArray<string> Pages)
{
    public static LocationPages Of(IReadOnlyList<IReadOnlyList<LinkedFact>> pages)
    {
        var numbers = new Dictionary<YamlSource, int>(ReferenceComparer<YamlSource>.Instance);
        var files = new PackedText();
        var packed = pages.Select(page => Page(page, numbers, files)).ToEquatable();
        return new LocationPages(files.ToString(), packed);
    }

    private static string Page(IReadOnlyList<LinkedFact> facts, Dictionary<YamlSource, int> numbers, PackedText files)
    {
        var page = new PackedText();
        var (file, line) = (0, 0);
        foreach (var fact in facts)
        {
            if (!numbers.TryGetValue(fact.Source, out var number))
            {
                numbers.Add(fact.Source, number = numbers.Count);
                files.Text(fact.Source.DisplayPath);
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
