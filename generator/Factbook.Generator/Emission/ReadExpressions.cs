using System;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>The C# expression that reads a value of a type from its row.</summary>
internal static class ReadExpressions
{
    public const string Lambda = "static (ref global::Factbook.Compiled.RowReader row) => ";

    // Collections of other libraries are read by a class apart, which takes the row as an argument.
    private const string Apart = "global::Factbook.Compiled.RowCollections.";

    public static string Of(SchemaSet schemas, TypeSchema type) => type switch
    {
        OptionalSchema optional => $"(row.HasValue() ? {Of(schemas, optional.Value)} : ({optional.CSharpName})null)",
        ScalarSchema scalar => scalar.Kind.Read,
        EnumSchema => $"unchecked(({type.CSharpName})row.Integer())",
        ListSchema list =>
            $"{MethodOf(list.Shape)}<{list.Item.CSharpName}>({RowOf(list.Shape is ListShape.ImmutableArray)}"
                + $"{Lambda}{Of(schemas, list.Item)})",
        DictionarySchema dictionary =>
            $"{MethodOf(dictionary.Shape)}<{dictionary.Key.CSharpName}, {dictionary.Value.CSharpName}>("
                + RowOf(dictionary.Shape is not DictionaryShape.ReadOnlyDictionary)
                + $"{Lambda}{Of(schemas, dictionary.Key)}, {Lambda}{Of(schemas, dictionary.Value)})",
        OpenSchema => "row.Open()",
        NestedSchema nested when schemas.Find(nested.CSharpName) is { IsBroken: false } record => $"{Names.FromRow(record)}(\"\", ref row)",
        _ => "default",
    };

    private static string MethodOf(ListShape shape) => shape switch
    {
        ListShape.ReadOnlyList => "row.List",
        ListShape.ImmutableArray => Apart + "ImmutableArray",
        ListShape.Array => "row.Array",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "read as references"),
    };

    private static string MethodOf(DictionaryShape shape) => shape switch
    {
        DictionaryShape.ReadOnlyDictionary => "row.Dictionary",
        DictionaryShape.ImmutableDictionary => Apart + "ImmutableDictionary",
        _ => Apart + "FrozenDictionary",
    };

    private static string RowOf(bool isApart) => isApart ? "ref row, " : "";
}
