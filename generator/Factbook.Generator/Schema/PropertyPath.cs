using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>Where a path of properties, such as <c>Report.By</c>, leads over references and nested records, as they are declared.</summary>
/// <param name="Steps">The properties, as far as they exist.</param>
/// <param name="At">The record in which the last of them, or the missing one, is looked for.</param>
/// <param name="Missing">The name that the record has no property of, or null.</param>
internal sealed record PropertyPath(IReadOnlyList<PropertySchema> Steps, RecordSchema At, string? Missing)
{
    /// <summary>Whether it leads to a property, and over none whose type is an error of its own.</summary>
    public bool IsKnown => Missing is null && Steps.All(step => step.Type is not UnsupportedSchema);

    public PropertySchema End => Steps[Steps.Count - 1];

    /// <summary>The properties on the way to the last one.</summary>
    public IEnumerable<PropertySchema> Way => Steps.Take(Steps.Count - 1);

    public static PropertyPath Of(SchemaSet schemas, RecordSchema start, string path)
    {
        var (steps, at, current) = (new List<PropertySchema>(), start, (RecordSchema?)start);
        foreach (var name in path.Split('.'))
        {
            if (current is null || Kinds(schemas, current).SelectMany(kind => kind.Properties)
                .FirstOrDefault(candidate => candidate.Name == name) is not { } found)
            {
                return new PropertyPath(steps, current ?? at, name);
            }

            (at, current) = (current, RecordOf(schemas, found.Type));
            steps.Add(found);
            if (found.Type is UnsupportedSchema)
            {
                break;
            }
        }

        return new PropertyPath(steps, at, null);
    }

    /// <summary>The record and those that derive from it: a rule on an abstract record may name what only some of its cases have.</summary>
    public static IEnumerable<RecordSchema> Kinds(SchemaSet schemas, RecordSchema record) => schemas.DerivedFrom(record).Prepend(record);

    private static RecordSchema? RecordOf(SchemaSet schemas, TypeSchema type) => type switch
    {
        OptionalSchema optional => RecordOf(schemas, optional.Value),
        ListSchema list => RecordOf(schemas, list.Item),
        ReferenceSchema or NestedSchema => schemas.Find(type.CSharpName),
        _ => null,
    };
}
