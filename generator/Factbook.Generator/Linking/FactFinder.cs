using System.Collections.Generic;
using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>Finds facts by their indexes. Used only to report errors; linking needs only the keys.</summary>
/// <param name="files">The files, in the order of the generator's input.</param>
internal sealed class FactFinder(ImmutableArray<PackedFile> files)
{
    public LocatedFact Find(TableKeys table, FactIndex fact)
    {
        var (low, high) = (0, table.Parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = table.Parts[middle].First.CompareTo(fact) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return Of(table.Parts[low], fact);
    }

    /// <summary>Enumerates the facts of a table in order, including facts with errors but not duplicates.</summary>
    public IEnumerable<LocatedFact> All(TableKeys table)
    {
        foreach (var part in table.Parts)
        {
            var count = files[part.File].Parts[part.Part].Facts.Count;
            for (var i = 0; i < count; i++)
            {
                var fact = part.First + i;
                if (!table.IsDuplicate(fact))
                {
                    yield return Of(part, fact);
                }
            }
        }
    }

    private LocatedFact Of(TablePart part, FactIndex fact) =>
        new(fact, files[part.File].Parts[part.Part].Facts[fact - part.First].Fact, files[part.File].File.Source);
}

/// <summary>A fact and its file.</summary>
/// <param name="Index">Its index in its table.</param>
internal readonly record struct LocatedFact(FactIndex Index, BoundFact Fact, YamlSource Source)
{
    /// <summary>The position of its key.</summary>
    public FilePosition Position => Source.PositionOf(Fact.KeySpan);

    /// <summary>The position for a message.</summary>
    public string Describe() => Source.Describe(Fact.KeySpan);
}
