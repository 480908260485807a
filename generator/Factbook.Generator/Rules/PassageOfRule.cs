using System.Linq;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[PassageOf]</c>: which source the passages of a property belong to.</summary>
internal static class PassageOfRule
{
    private const string Name = "PassageOf";

    /// <summary>The path to the source, or null for a property without the rule.</summary>
    public static string? Of(PropertySchema property) =>
        property.Rules.FirstOrDefault(rule => rule is { Name: Name, IsForeign: false })?.Find("source")?.Value;

    /// <summary>Whether a value of the type contains passages.</summary>
    public static bool HoldsPassages(SchemaSet schemas, TypeSchema type) =>
        schemas.ScalarsIn(type).Any(scalar => scalar.Kind == TextScalars.Passage);

    /// <summary>Why the rule can't be checked, or null when it can.</summary>
    public static string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property)
    {
        if (!HoldsPassages(schemas, property.Type))
        {
            return "the property contains no Passage";
        }

        var path = Of(property) ?? "";
        if (path.Length == 0)
        {
            return schemas.CasesOf(record).All(SourceTextRule.IsSource) ? null : $"{record.Name} has no property with [SourceText]";
        }

        // A path that leads nowhere is an error of its own.
        var end = PropertyPath.Of(schemas, record, path);
        return !end.IsKnown ? null
            : TypeTraits.Present(end.End.Type) is not ReferenceSchema reference
                || end.Way.Any(step => TypeTraits.Present(step.Type) is not ReferenceSchema)
                ? $"'{path}' is not a path of single references"
            : schemas.Find(reference.CSharpName) is { } source && schemas.CasesOf(source).All(SourceTextRule.IsSource) ? null
            : $"'{path}' ends at a record that has no property with [SourceText]";
    }
}
