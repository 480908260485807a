using System.Linq;
using Factbook.Generator.Scalars;

namespace Factbook.Generator.Schema;

/// <summary>The property of a record that need not be named, since it is the only one: its value can stand for the whole record.</summary>
internal static class ShorthandProperty
{
    /// <summary>The property that a bare value is of, or null when the record has to be written as a map.</summary>
    /// <param name="hasKey">Whether the key of the record is said already.</param>
    public static PropertySchema? Of(RecordSchema record, bool hasKey) =>
        OnlyWritten(record, hasKey) is { Type: ScalarSchema or EnumSchema or ListSchema or ReferenceSchema } property ? property : null;

    /// <summary>
    /// The property that a case is the bare value of: a case of one required property, <c>record One(string Value)</c>. Which case a map
    /// is, its keys tell: so a case may be the bare value of a record or a dictionary too.
    /// </summary>
    /// <param name="hasKey">Whether the key of the record is said already.</param>
    public static PropertySchema? OfCase(RecordSchema record, bool hasKey) =>
        record.Bases.Count > 0 && OnlyWritten(record, hasKey)
            is { Type: ScalarSchema or EnumSchema or ListSchema or ReferenceSchema or NestedSchema or DictionarySchema } property ? property
            : null;

    /// <summary>Whether a type takes a text for what it is: a string, a name or a key.</summary>
    public static bool IsText(TypeSchema type) => type is EnumSchema or ReferenceSchema or ScalarSchema { Kind.TakesAnyText: true };

    /// <summary>How many texts a type takes, as an order: of the types that read a text, the one that takes the fewest is meant.</summary>
    public static int Breadth(TypeSchema type) => type switch
    {
        EnumSchema => -1,
        ReferenceSchema => TextScalars.Text.Breadth,
        ScalarSchema scalar => scalar.Kind.Breadth,
        _ => 97,
    };

    // A list of references can't be called required in C#, but has nothing else to be left out for.
    private static PropertySchema? OnlyWritten(RecordSchema record, bool hasKey)
    {
        var written = record.Properties.Where(property => property.IsWritten && !(hasKey && property.IsKey)).ToList();
        return written.Count == 1 && written[0] is { Role: PropertyRole.Value } property
            && (property.IsRequired || property.IsKey || property.IsGenerated) ? property : null;
    }
}
