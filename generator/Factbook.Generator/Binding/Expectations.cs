using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Binding;

/// <summary>What each type expects, in a maintainer's words and with an example.</summary>
internal static class Expectations
{
    private const int MostNames = 8;

    public static string Of(TypeSchema type, SchemaSet schemas) => type switch
    {
        ScalarSchema scalar => scalar.Kind.Expected,
        EnumSchema { IsFlags: true } flags => $"expected one or a list of {NamesOf(flags)}",
        EnumSchema @enum => $"expected one of {NamesOf(@enum)}",
        ListSchema => "expected a list",
        DictionarySchema { Key: EnumSchema keys } => $"expected a map with keys out of {NamesOf(keys)}",
        DictionarySchema => "expected a map",
        NestedSchema nested when schemas.Find(nested.CSharpName) is { } record => $"expected {MappingOf(record)}",
        ReferenceSchema => "expected the key of a fact",
        OptionalSchema optional => Of(optional.Value, schemas),
        _ => "expected a value",
    };

    /// <summary>A map with the keys of a record, those first that it requires.</summary>
    public static string MappingOf(RecordSchema record)
    {
        var keys = record.Properties
            .Where(property => property.HasKey)
            .OrderBy(property => property.IsRequired ? 0 : 1)
            .Select(property => $"'{property.Key}'")
            .ToList();
        return keys.Count == 0 ? "a map" : $"a map of {string.Join(", ", keys.Take(MostNames))}{(keys.Count > MostNames ? ", …" : "")}";
    }

    /// <summary>The names of an enum's members.</summary>
    public static string NamesOf(EnumSchema type) =>
        string.Join(", ", type.Members.Take(MostNames).Select(member => member.Key)) + (type.Members.Count > MostNames ? ", …" : "");
}
