using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>References that must not come back. Each circle is told once, at the first of its facts.</summary>
internal static class CycleRule
{
    /// <summary>Why the rule can't be checked on a property, or null when it can.</summary>
    public static string? Objection(SchemaSet schemas, PropertySchema property) =>
        TypeTraits.Present(property.Type) is ReferenceSchema reference && schemas.Find(reference.CSharpName) is { } target
            && PropertyPath.Of(schemas, target, property.Name).Missing is null
            ? null
            : "it follows one reference from fact to fact of the same record";

    public static void Check(FactPaths paths, LinkedTable table, RecordSchema record, PropertySchema property, DiagnosticList found)
    {
        // A fact without an entry was not met yet; one on the way from this start has its place there; one that is done has none.
        const int Done = -1;
        var met = new Dictionary<LinkedFact, int>(ReferenceComparer<LinkedFact>.Instance);
        foreach (var start in table.Facts.Where(fact => fact.Fact.Value.Record == record.FullName))
        {
            var way = new List<LinkedFact>();
            var current = start;
            for (; current is not null && !met.ContainsKey(current); current = Next(paths, current, property.Name))
            {
                met.Add(current, way.Count);
                way.Add(current);
            }

            if (current is not null && met[current] is not Done and var again)
            {
                Report(paths, way.Skip(again).ToList(), record, property, found);
            }

            foreach (var fact in way)
            {
                met[fact] = Done;
            }
        }
    }

    private static LinkedFact? Next(FactPaths paths, LinkedFact fact, string property) =>
        paths.PropertyOf(fact, property) is { } found ? paths.Follow(fact, found) : null;

    private static void Report(FactPaths paths, List<LinkedFact> circle, RecordSchema record, PropertySchema property, DiagnosticList found)
    {
        var value = paths.Find(circle[0], property.Name)!;
        var way = string.Join(" → ", circle.Append(circle[0]).Select(fact => fact.Fact.Key));
        found.Add(DiagnosticInfo
            .Create(Descriptors.Cycle, value.Position, circle[0].Fact.Key ?? record.Name, record.NameOf(property), way)
            .WithOther(circle.Skip(1).Select(fact => paths.Find(fact, property.Name)!.Position).ToArray()));
    }
}
