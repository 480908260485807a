using System.Collections.Generic;
using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>Finds facts by their numbers: only what tells of mistakes asks what a key does not say.</summary>
/// <param name="files">The files, in the order in which the compiler was given them.</param>
internal sealed class FactFinder(ImmutableArray<PackedFile> files)
{
    public PlacedFact Find(TableKeys table, int fact)
    {
        var (low, high) = (0, table.Parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = table.Parts[middle].First <= fact ? (middle, high) : (low, middle - 1);
        }

        return Of(table.Parts[low], fact);
    }

    /// <summary>Every fact of a table, broken ones too, in order.</summary>
    public IEnumerable<PlacedFact> All(TableKeys table)
    {
        foreach (var part in table.Parts)
        {
            var count = files[part.File].Parts[part.Part].Facts.Count;
            for (var fact = part.First; fact < part.First + count; fact++)
            {
                if (!table.IsDuplicate(fact))
                {
                    yield return Of(part, fact);
                }
            }
        }
    }

    private PlacedFact Of(TablePart part, int fact) =>
        new(fact, files[part.File].Parts[part.Part].Facts[fact - part.First].Fact, files[part.File].File.Source);
}

/// <summary>A fact and the file in which it stands.</summary>
/// <param name="Number">Its number in its table.</param>
internal readonly record struct PlacedFact(int Number, BoundFact Fact, YamlSource Source)
{
    /// <summary>Where it stands.</summary>
    public FilePosition Position => Source.PositionOf(Fact.KeySpan);

    /// <summary>The place for a message.</summary>
    public string Describe() => Source.Describe(Fact.KeySpan);
}
