using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>Formats types for people.</summary>
internal static class TypeText
{
    /// <summary>Returns the name of a type: <c>decimal?</c>, <c>list of Actor</c>.</summary>
    public static string Of(FactType type) => PlainOf(type) + (type.IsOptional ? "?" : "");

    /// <summary>Returns the names of two types, with the namespace and the kind if their simple names are equal.</summary>
    public static (string Old, string New) Of(FactType old, FactType @new) =>
        Of(old) is var before && Of(@new) is var now && before != now ? (before, now) : (FullOf(old), FullOf(@new));

    private static string FullOf(FactType type) => type switch
    {
        EnumType names => $"enum {names.Enum.FullName}",
        ReferenceType reference => $"fact {reference.Record.FullName}",
        NestedType nested => $"record {nested.Record.FullName}",
        ListType list => $"list of {FullOf(list.Item)}",
        DictionaryType dictionary => $"dictionary from {FullOf(dictionary.Key)} to {FullOf(dictionary.Value)}",
        _ => Of(type),
    } + (type.IsOptional ? "?" : "");

    private static string PlainOf(FactType type) => type switch
    {
        ScalarType { Kind: var kind } when kind == TextScalars.UriReference => "absolute or relative Uri",
        ScalarType { Kind: var kind } => kind.Keyword ?? kind.FullName[(kind.FullName.LastIndexOf('.') + 1)..],
        EnumType names => names.Enum.Name,
        ListType list => $"list of {Of(list.Item)}",
        DictionaryType dictionary => $"dictionary from {Of(dictionary.Key)} to {Of(dictionary.Value)}",
        ReferenceType reference => reference.Record.Name,
        NestedType nested => nested.Record.Name,
        OpenType => nameof(YamlValue),
        _ => "unknown",
    };
}
