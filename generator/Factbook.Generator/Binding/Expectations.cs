using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Binding;

/// <summary>What each type expects, in a maintainer's words and with an example.</summary>
internal static class Expectations
{
    private const int MostNames = 8;

    public static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "expected text",
        ScalarKind.Boolean => "expected 'true' or 'false'",
        ScalarKind.SByte => "expected a whole number from -128 to 127",
        ScalarKind.Byte => "expected a whole number from 0 to 255",
        ScalarKind.Int16 => "expected a whole number from -32768 to 32767",
        ScalarKind.UInt16 => "expected a whole number from 0 to 65535",
        ScalarKind.Int32 => "expected a whole number such as '42', at most 2147483647",
        ScalarKind.UInt32 => "expected a whole number from 0 to 4294967295",
        ScalarKind.Int64 => "expected a whole number such as '42'",
        ScalarKind.UInt64 => "expected a whole number from 0, such as '42'",
        ScalarKind.Decimal => "expected a number of at most 28 digits with a decimal point, such as '1.5'",
        ScalarKind.Double or ScalarKind.Single => "expected a number with a decimal point, such as '1.5' or '2e-3'",
        ScalarKind.Date => "expected a date that exists, as year-month-day, such as '2024-02-29'",
        ScalarKind.Time => "expected a time of day such as '14:30'",
        ScalarKind.Timestamp => "expected a time with its offset from UTC, such as '2024-04-12T14:30:00+02:00'",
        ScalarKind.Duration => "expected hours, minutes and seconds, such as '1:30:00', or days before them: '2.06:00:00'",
        ScalarKind.Guid => "expected an identifier such as '0f8fad5b-d9cb-469f-a165-70867728950e'",
        ScalarKind.Uri => "expected an absolute address such as 'https://example.org/page'",
        ScalarKind.UriReference => "expected an address such as 'https://example.org/page' or '../page'",
        ScalarKind.Version => "expected a version such as '1.2' or '1.2.3'",
        ScalarKind.Interval => "expected numbers such as '(70, 100]' or 'more than 70'",
        ScalarKind.Share => "expected a share of a whole, such as 'more than 70 %'",
        ScalarKind.Percentage => "expected a percentage, such as '-3.2 %'",
        ScalarKind.Money => "expected an amount and its currency, such as '900 million USD'",
        ScalarKind.Quantity => "expected a number and its unit, such as '24 aircraft'",
        ScalarKind.Period => "expected a period such as '2023', '2023-Q4' or '2023-11-05'",
        _ => "expected another value",
    };

    public static string Of(TypeSchema type, SchemaSet schemas) => type switch
    {
        ScalarSchema scalar => Of(scalar.Kind),
        EnumSchema { IsFlags: true } flags => $"expected one or a list of {NamesOf(flags)}",
        EnumSchema @enum => $"expected one of {NamesOf(@enum)}",
        ListSchema => "expected a list",
        DictionarySchema { Key: EnumSchema keys } => $"expected a map with keys out of {NamesOf(keys)}",
        DictionarySchema => "expected a map",
        NestedSchema nested when schemas.Find(nested.CSharpName) is { } record => $"expected {MapOf(record)}",
        ReferenceSchema => "expected the key of a fact",
        OptionalSchema optional => Of(optional.Value, schemas),
        _ => "expected a value",
    };

    /// <summary>A map with the keys of a record, those first that it requires.</summary>
    public static string MapOf(RecordSchema record)
    {
        var keys = record.Properties
            .Where(property => property is { IsWritten: true, Role: not PropertyRole.ExtensionData })
            .OrderBy(property => property.IsRequired ? 0 : 1)
            .Select(property => $"'{property.Key}'")
            .ToList();
        return keys.Count == 0 ? "a map" : $"a map of {string.Join(", ", keys.Take(MostNames))}{(keys.Count > MostNames ? ", …" : "")}";
    }

    /// <summary>The names of an enum's members.</summary>
    public static string NamesOf(EnumSchema type) =>
        string.Join(", ", type.Members.Take(MostNames).Select(member => member.Key)) + (type.Members.Count > MostNames ? ", …" : "");
}
