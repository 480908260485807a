using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>
/// <c>[SourceText]</c>: the name of the text of a source, and the property with its digest. The station of sources verifies it.
/// </summary>
internal sealed class SourceTextRule() : DeclaredRule(KnownRules.SourceText)
{
    public override string NestedObjection => PassageOfRule.PartObjection;

    /// <summary>The rule, or null for a property without it.</summary>
    public static RuleSchema? Of(PropertySchema property) => KnownRules.SourceText.On(property);

    /// <summary>Whether facts of the record are sources whose texts can be read.</summary>
    public static bool IsSource(RecordSchema record) => record.Properties.Any(property => Of(property) is not null);

    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) =>
        !IsText(property) ? "the name of a text is a string"
        : record.Properties.First(candidate =>
            Of(candidate) is not null) != property ? "a fact is the source of one text; the record has two such properties"
        : rule.Find("Digest") is not { Value: var digest } ? null
        : record.Properties.FirstOrDefault(candidate => candidate.Name == digest) is { } other && IsText(other) ? null
        : $"'{digest}' is not a string property of {record.Name}, and cannot contain the digest";

    private static bool IsText(PropertySchema property) => TypeTraits.Present(property.Type) is ScalarSchema { Kind.IsText: true };
}
