using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>A path of properties through references and nested records, such as <c>Report.By</c>.</summary>
/// <param name="Steps">The existing properties of the path.</param>
/// <param name="At">The record that should declare the last property, or the missing one.</param>
/// <param name="Missing">The name of the missing property, or null.</param>
internal sealed record PropertyPath(IReadOnlyList<PropertySchema> Steps, RecordSchema At, string? Missing)
{
    /// <summary>Whether the path ends at a property, and passes through no property with an invalid type.</summary>
    public bool IsKnown => Missing is null && Steps.All(step => step.Type is not UnsupportedSchema);

    public PropertySchema End => Steps[Steps.Count - 1];

    /// <summary>Gets the properties before the last one.</summary>
    public IEnumerable<PropertySchema> Way => Steps.Take(Steps.Count - 1);

    public static PropertyPath Of(SchemaSet schemas, RecordSchema start, string path)
    {
        var (steps, at, current) = (new List<PropertySchema>(), start, (RecordSchema?)start);
        foreach (var name in path.Split('.'))
        {
            if (current is null || schemas.KindsOf(current).SelectMany(kind => kind.Properties)
                .FirstOrDefault(candidate => candidate.Name == name) is not { } found)
            {
                return new PropertyPath(steps, current ?? at, name);
            }

            (at, current) = (current, TypeTraits.Item(found.Type) is ReferenceSchema or NestedSchema
                ? schemas.Find(TypeTraits.Item(found.Type).CSharpName)
                : null);
            steps.Add(found);
            if (found.Type is UnsupportedSchema)
            {
                break;
            }
        }

        return new PropertyPath(steps, at, null);
    }
}
