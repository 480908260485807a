using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>Turns the references of all files round: which facts refer to each fact.</summary>
internal static class InverseFinder
{
    /// <param name="edges">Those of each file, in the order in which the compiler was given the files.</param>
    public static Inverses Find(ImmutableArray<EquatableArray<Edge>> edges, KeyIndex index, CancellationToken cancellation = default)
    {
        var referrers = new Referrers[index.Inverses.Count];
        for (var number = 0; number < referrers.Length; number++)
        {
            referrers[number] = new Referrers(index.TableOf(index.Inverses[number].Table).Count);
        }

        foreach (var file in index.InOrder(edges))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var edge in file)
            {
                referrers[edge.Inverse].Count(edge);
            }
        }

        foreach (var inverse in referrers)
        {
            inverse.Allot();
        }

        foreach (var file in index.InOrder(edges))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var edge in file)
            {
                referrers[edge.Inverse].Add(edge);
            }
        }

        return new Inverses(index.Tables.Select(table => PartsOf(table, index.Inverses, referrers)).ToEquatable());
    }

    private static EquatableArray<PartInverses> PartsOf(TableKeys table, InverseProperties inverses, Referrers[] referrers)
    {
        var parts = new PartInverses[table.Parts.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            var end = part + 1 < parts.Length ? table.Parts[part + 1].First : table.Count;
            parts[part] = Enumerable.Range(table.Parts[part].First, end - table.Parts[part].First) is var facts
                && inverses.IsFollowedTo(table.Record.FullName)
                ? PartOf(facts, table, inverses, referrers)
                : PartInverses.None;
        }

        return parts.Freeze();
    }

    private static PartInverses PartOf(IEnumerable<int> facts, TableKeys table, InverseProperties inverses, Referrers[] referrers)
    {
        var (starts, numbers) = (new List<int> { 0 }, new List<int>());
        foreach (var fact in facts)
        {
            if (table.PlaceOf(fact) < 0)
            {
                continue;
            }

            foreach (var inverse in inverses.Of(table[fact].Record))
            {
                var places = referrers[inverse].Of(fact);
                numbers.Add(places.Count);
                numbers.AddRange(places);
            }

            starts.Add(numbers.Count);
        }

        return new PartInverses(starts.ToEquatable(), numbers.ToEquatable());
    }
}
