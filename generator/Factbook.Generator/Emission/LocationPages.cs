using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Linking;

namespace Factbook.Generator.Emission;

/// <summary>Where facts stand, apart from their rows: a moved line re-emits no row. Lines and files are differences to the fact before.</summary>
internal sealed record LocationPages(string Files, EquatableArray<string> Pages)
{
    public static LocationPages Of(EquatableArray<LinkedFact> facts, int pageBits)
    {
        var paths = facts.Select(fact => fact.Source.DisplayPath).Distinct(StringComparer.Ordinal).ToList();
        var numbers = paths.Select((path, number) => (path, number)).ToDictionary(pair => pair.path, pair => pair.number, StringComparer.Ordinal);
        var pages = new List<string>();
        for (var first = 0; first < facts.Count; first += 1 << pageBits)
        {
            pages.Add(Page(facts, first, Math.Min(1 << pageBits, facts.Count - first), numbers));
        }

        var files = new PackedText();
        foreach (var path in paths)
        {
            files.Text(path);
        }

        return new LocationPages(files.ToString(), pages.ToEquatable());
    }

    private static string Page(EquatableArray<LinkedFact> facts, int first, int count, Dictionary<string, int> numbers)
    {
        var page = new PackedText();
        var (file, line) = (0, 0);
        for (var i = first; i < first + count; i++)
        {
            var number = numbers[facts[i].Source.DisplayPath];
            var place = facts[i].Source.LinePositionOf(facts[i].Fact.KeySpan.Start);
            page.Integer(number - file);
            page.Integer(place.Line + 1 - line);
            page.Varying((ulong)(place.Character + 1));
            (file, line) = (number, place.Line + 1);
        }

        return page.ToString();
    }
}
