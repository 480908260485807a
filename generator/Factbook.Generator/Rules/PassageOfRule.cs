using System.Linq;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[PassageOf]</c>: the source of the passages of a property. The station of sources verifies them.</summary>
internal sealed class PassageOfRule() : DeclaredRule(KnownRules.PassageOf)
{
    public override string NestedObjection => PartObjection;

    /// <summary>Why a record that is only a part of facts cannot declare passages or texts.</summary>
    public static string PartObjection => "the record is part of a fact; declare it on the property of the fact that contains it";

    /// <summary>The path to the source, or null for a property without the rule.</summary>
    public static string? Of(PropertySchema property) =>
        KnownRules.PassageOf.On(property)?.Find("source")?.Value;

    /// <summary>Whether a value of the type contains passages.</summary>
    public static bool ContainsPassages(SchemaSet schemas, TypeSchema type) =>
        schemas.ScalarsIn(type).Any(scalar => scalar.Kind == TextScalars.Passage);

    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule)
    {
        if (!ContainsPassages(schemas, property.Type))
        {
            return "the property contains no Passage";
        }

        var path = Of(property) ?? "";
        if (path.Length == 0)
        {
            return schemas.CasesOf(record).All(SourceTextRule.IsSource) ? null : $"{record.Name} has no property with [SourceText]";
        }

        // An invalid path is another error.
        var end = PropertyPath.Of(schemas, record, path);
        return !end.IsKnown ? null
            : TypeTraits.Present(end.End.Type) is not ReferenceSchema reference
                || end.Way.Any(step => TypeTraits.Present(step.Type) is not ReferenceSchema)
                ? $"'{path}' is not a path of single references"
            : schemas.Find(reference.CSharpName) is { } source && schemas.CasesOf(source).All(SourceTextRule.IsSource) ? null
            : $"'{path}' ends at a record that has no property with [SourceText]";
    }
}
