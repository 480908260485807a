using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[SourceText]</c>: the name of a source's text, and where its digest is recorded.</summary>
internal static class SourceTextRule
{
    private const string Name = "SourceText";

    /// <summary>The rule, or null for a property without it.</summary>
    public static RuleSchema? Of(PropertySchema property) =>
        property.Rules.FirstOrDefault(rule => rule is { Name: Name, IsForeign: false });

    /// <summary>Whether facts of the record are sources whose texts can be read.</summary>
    public static bool IsSource(RecordSchema record) => record.Properties.Any(property => Of(property) is not null);

    /// <summary>Why the rule can't be checked, or null when it can.</summary>
    public static string? Objection(RecordSchema record, PropertySchema property, RuleSchema rule) =>
        !IsText(property) ? "the name of a text is a string"
        : record.Properties.First(candidate =>
            Of(candidate) is not null) != property ? "a fact is the source of one text; the record has two such properties"
        : rule.Find("Digest") is not { Value: var digest } ? null
        : record.Properties.FirstOrDefault(candidate => candidate.Name == digest) is { } other && IsText(other) ? null
        : $"'{digest}' is not a string property of {record.Name}, and cannot hold the digest";

    private static bool IsText(PropertySchema property) => TypeTraits.Present(property.Type) is ScalarSchema { Kind.IsText: true };
}
