using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>Which values a row holds, in which order: what is packed and what the generated reader reads are both this list.</summary>
internal static class RowLayout
{
    public static IReadOnlyList<RowField> Of(RecordSchema record) =>
        record.Properties.Select((property, index) => new RowField(property, index, KindOf(record, property))).ToList();

    /// <summary>The records that a row of this one can be, in the order in which rows count them; a single one is not counted.</summary>
    public static IReadOnlyList<string> CasesOf(SchemaSet schemas, RecordSchema record)
    {
        var cases = schemas.CasesOf(record).Select(candidate => candidate.FullName).ToList();
        return record.IsAbstract || cases.Count > 1 ? cases : [];
    }

    private static FieldKind KindOf(RecordSchema record, PropertySchema property) => property switch
    {
        { Type: UnsupportedSchema } => FieldKind.Unsupported,
        { Role: PropertyRole.Inverse } => FieldKind.Inverse,
        { Role: PropertyRole.Owner } => FieldKind.Owner,
        { IsGenerated: true, Type: ListSchema } => FieldKind.References,
        { IsGenerated: true, Type: DictionarySchema } => FieldKind.ReferencesByKey,
        { IsGenerated: true } => FieldKind.Reference,
        _ when IsRowKey(record, property) => FieldKind.Key,
        { IsRequired: true } and not { Type: OptionalSchema } => FieldKind.Value,
        _ => FieldKind.OptionalValue,
    };

    // A text that alone is the key of a fact stands at the head of its row already; a record within the fact has no row of its own.
    private static bool IsRowKey(RecordSchema record, PropertySchema property) =>
        record.Set is not null
        && property is { IsKey: true, Type: ScalarSchema { Kind.IsText: true } }
        && record.Properties.Count(other => other.IsKey) == 1;
}

/// <param name="Index">The place of the property in its record.</param>
internal sealed record RowField(PropertySchema Property, int Index, FieldKind Kind)
{
    /// <summary>Whether a null that is written is another value than what stands when nothing is.</summary>
    public bool HasDefaultOtherThanNull => Property.Type is OptionalSchema
        && (Property.Assignment == Assignment.Setter || Property.Default is not (null or Literals.Default));

    /// <summary>The type of what follows an optional value's mark.</summary>
    public TypeSchema MarkedType => Property.Type is OptionalSchema optional && !HasDefaultOtherThanNull ? optional.Value : Property.Type;
}

internal enum FieldKind
{
    /// <summary>Not in the row: it is the row's key.</summary>
    Key,
    Value,

    /// <summary>A mark whether it is given, then the value; where a given null is no default, that has a mark of its own.</summary>
    OptionalValue,
    Reference,
    References,
    ReferencesByKey,
    Inverse,
    Owner,

    /// <summary>Not in the row; the property's type is an error.</summary>
    Unsupported,
}
