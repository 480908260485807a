using System.Linq;
using Factbook.Generator.Scalars;

namespace Factbook.Generator.Schema;

/// <summary>
/// The property of scalar shorthand: the only property of a record besides its key, whose value can replace the whole map.
/// </summary>
internal static class ShorthandProperty
{
    /// <summary>Returns the property of scalar shorthand, or null if the record must be written as a map.</summary>
    /// <param name="hasKey">Whether the key of the record is known.</param>
    public static PropertySchema? Of(RecordSchema record, bool hasKey) =>
        OnlyWritten(record, hasKey) is { Type: ScalarSchema or EnumSchema or ListSchema or ReferenceSchema } property ? property : null;

    /// <summary>
    /// Returns the property of scalar shorthand for a case with one required property, such as <c>record One(string Value)</c>. The keys of
    /// a map determine its case, so the property may also be a record or a dictionary.
    /// </summary>
    /// <param name="hasKey">Whether the key of the record is known.</param>
    public static PropertySchema? OfCase(RecordSchema record, bool hasKey) =>
        record.Bases.Count > 0 && OnlyWritten(record, hasKey)
            is { Type: ScalarSchema or EnumSchema or ListSchema or ReferenceSchema or NestedSchema or DictionarySchema } property ? property
            : null;

    /// <summary>Returns whether a type accepts text as it is: a string, a name or a key.</summary>
    public static bool IsText(TypeSchema type) => type is EnumSchema or ReferenceSchema or ScalarSchema { Kind.TakesAnyText: true };

    /// <summary>
    /// The order of types by the number of texts that they accept: among the types that accept a text, the one with the fewest texts is
    /// used.
    /// </summary>
    public static int Breadth(TypeSchema type) => type switch
    {
        EnumSchema => -1,
        ReferenceSchema => TextScalars.Text.Breadth,
        ScalarSchema scalar => scalar.Kind.Breadth,
        _ => 97,
    };

    // A list of references cannot be required in C#, but it is the only property that the fact can have.
    private static PropertySchema? OnlyWritten(RecordSchema record, bool hasKey)
    {
        var written = record.Properties.Where(property => property.IsWritten && !(hasKey && property.IsKey)).ToList();
        return written.Count == 1 && written[0] is { Role: PropertyRole.Value } property
            && (property.IsRequired || property.IsKey || property.IsGenerated) ? property : null;
    }
}
