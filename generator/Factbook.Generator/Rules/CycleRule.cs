using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[Acyclic]</c>: no circular references. Each circle is reported once, at the first of its facts.</summary>
internal sealed class CycleRule() : FactRule(KnownRules.Acyclic)
{
    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) =>
        TypeTraits.Present(property.Type) is ReferenceSchema reference && schemas.Find(reference.CSharpName) is { } target
            && PropertyPath.Of(schemas, target, property.Name).Missing is null
            ? null
            : "it follows one reference from fact to fact of the same record";

    public override void Check(RuleUse use, FactPaths paths, DiagnosticList found)
    {
        // Facts that were visited: those on the current path have their index in it.
        const int Done = -1;
        var visited = new Dictionary<LinkedFact, int>(ReferenceComparer<LinkedFact>.Instance);
        foreach (var start in use.Facts)
        {
            var path = new List<LinkedFact>();
            var current = start;
            for (; current is not null && !visited.ContainsKey(current); current = Next(paths, current, use.Property.Name))
            {
                visited.Add(current, path.Count);
                path.Add(current);
            }

            if (current is not null && visited[current] is not Done and var first)
            {
                Report(paths, path.Skip(first).ToList(), use, found);
            }

            foreach (var fact in path)
            {
                visited[fact] = Done;
            }
        }
    }

    private static LinkedFact? Next(FactPaths paths, LinkedFact fact, string property) =>
        paths.PropertyOf(fact, property) is { } found ? paths.Follow(fact, found) : null;

    private static void Report(FactPaths paths, List<LinkedFact> circle, RuleUse use, DiagnosticList found)
    {
        var value = paths.Find(circle[0], use.Property.Name)!;
        var way = string.Join(" → ", circle.Append(circle[0]).Select(fact => fact.Fact.Key));
        found.Add(DiagnosticInfo
            .Create(Descriptors.Cycle, value.Position, circle[0].Fact.Key ?? use.Record.Name, use.PropertyName, way)
            .WithOther(circle.Skip(1).Select(fact => paths.Find(fact, use.Property.Name)!.Position).ToArray()));
    }
}
