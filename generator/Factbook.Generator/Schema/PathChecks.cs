using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Schema;

/// <summary>Checks the paths that rules name: a misspelt one would make a rule that nothing can break.</summary>
internal static class PathChecks
{
    /// <summary>For each path of the property's rules that leads nowhere, what its message is filled with.</summary>
    public static IEnumerable<MessageArgument[]> Broken(SchemaSet schemas, RecordSchema record, PropertySchema property)
    {
        var name = $"{record.Name}.{property.Name}";
        foreach (var rule in property.Rules)
        {
            foreach (var path in PathsOf(rule))
            {
                if (FirstGap(schemas, record, path) is var (at, step))
                {
                    yield return Arguments(schemas, path, rule.Name, name, at, step);
                }
            }
        }

        foreach (var rule in property.RefersTo)
        {
            if (rule.Property is { } path && schemas.Find(rule.Record) is { } target && FirstGap(schemas, target, path) is var (at, step))
            {
                yield return Arguments(schemas, path, "RefersTo", name, at, step);
            }
        }
    }

    private static IEnumerable<string> PathsOf(RuleSchema rule) => rule.Name switch
    {
        "Unique" or "TotalAtMost" or "Agrees" => (rule.Find("Per")?.Values ?? EquatableArray<string>.Empty).Concat(rule.Find("PartOf")?.Values ?? EquatableArray<string>.Empty).ToEquatable(),
        "NotAfter" => rule.Find("other")?.Values ?? EquatableArray<string>.Empty,
        _ => EquatableArray<string>.Empty,
    };

    private static (RecordSchema At, string Step)? FirstGap(SchemaSet schemas, RecordSchema start, string path)
    {
        var current = start;
        foreach (var step in path.Split('.'))
        {
            if (current is null || Kinds(schemas, current).SelectMany(kind => kind.Properties).FirstOrDefault(candidate => candidate.Name == step) is not { } found)
            {
                return (current ?? start, step);
            }

            if (found.Type is UnsupportedSchema)
            {
                // Its own error says enough.
                return null;
            }

            start = current;
            current = Leaf(found.Type) switch
            {
                ReferenceSchema reference => schemas.Find(reference.CSharpName),
                NestedSchema nested => schemas.Find(nested.CSharpName),
                _ => null,
            };
        }

        return null;
    }

    // A rule on an abstract record may name what only some of its cases have.
    private static IEnumerable<RecordSchema> Kinds(SchemaSet schemas, RecordSchema record) => schemas.DerivedFrom(record).Prepend(record);

    private static TypeSchema Leaf(TypeSchema type) => type switch
    {
        OptionalSchema optional => Leaf(optional.Value),
        ListSchema list => Leaf(list.Item),
        _ => type,
    };

    private static MessageArgument[] Arguments(SchemaSet schemas, string path, string rule, string property, RecordSchema at, string step) =>
    [
        path, rule, property, at.Name, step,
        Suggestions.DidYouMean(step, Kinds(schemas, at).SelectMany(kind => kind.Properties).Select(candidate => candidate.Name).Distinct()),
    ];
}
