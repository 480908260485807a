using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>Inverts the references of all files: finds the facts that refer to each fact.</summary>
internal static class InverseFinder
{
    /// <param name="edges">The edges of each file, in the order of the generator's input.</param>
    public static Inverses Find(ImmutableArray<EquatableArray<Edge>> edges, KeyIndex index, CancellationToken cancellation)
    {
        var referrers = new Referrers[index.Inverses.Count];
        for (var i = 0; i < referrers.Length; i++)
        {
            referrers[i] = new Referrers(index.TableOf(index.Inverses[new InverseIndex(i)].Table).Count);
        }

        foreach (var file in index.InOrder(edges))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var edge in file)
            {
                referrers[edge.Inverse.Value].Count(edge);
            }
        }

        foreach (var inverse in referrers)
        {
            inverse.Allocate();
        }

        foreach (var file in index.InOrder(edges))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var edge in file)
            {
                referrers[edge.Inverse.Value].Add(edge);
            }
        }

        return new Inverses(index.Tables.Select(table => PartsOf(table, index.Inverses, referrers)).ToEquatable());
    }

    private static EquatableArray<PartInverses> PartsOf(TableKeys table, InverseProperties inverses, Referrers[] referrers)
    {
        var parts = new PartInverses[table.Parts.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            var first = table.Parts[part].First;
            var end = part + 1 < parts.Length ? table.Parts[part + 1].First : new FactIndex(table.Count);
            parts[part] = inverses.IsFollowedTo(table.Record.FullName)
                ? PartOf(Enumerable.Range(0, end - first).Select(offset => first + offset), table, inverses, referrers)
                : PartInverses.None;
        }

        return parts.Freeze();
    }

    private static PartInverses PartOf(IEnumerable<FactIndex> facts, TableKeys table, InverseProperties inverses, Referrers[] referrers)
    {
        var (starts, numbers) = (new List<int> { 0 }, new List<int>());
        foreach (var fact in facts)
        {
            if (table.IndexOf(fact).IsNone)
            {
                continue;
            }

            foreach (var inverse in inverses.Of(table[fact].Record))
            {
                var references = referrers[inverse.Value].Of(fact);
                numbers.Add(references.Count);
                numbers.AddRange(references.Select(reference => reference.Value));
            }

            starts.Add(numbers.Count);
        }

        return new PartInverses(starts.ToEquatable(), numbers.ToEquatable());
    }
}
