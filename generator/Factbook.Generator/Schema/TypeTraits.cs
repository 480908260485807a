namespace Factbook.Generator.Schema;

/// <summary>The supported uses of a type.</summary>
internal static class TypeTraits
{
    /// <summary>Returns whether the type contains facts.</summary>
    public static bool ContainsFacts(TypeSchema type) => Leaf(type) is ReferenceSchema;

    /// <summary>
    /// Returns whether Factbook can implement a partial property of the type: one fact, or a list or dictionary of facts.
    /// </summary>
    public static bool IsReference(TypeSchema type) => type switch
    {
        ReferenceSchema or OptionalSchema { Value: ReferenceSchema } => true,
        ListSchema { Item: ReferenceSchema, Shape: ListShape.ReadOnlyList or ListShape.FactList } => true,
        DictionarySchema { Value: ReferenceSchema, Shape: DictionaryShape.ReadOnlyDictionary or DictionaryShape.FactDictionary } => true,
        _ => false,
    };

    /// <summary>Returns whether the type can be a key, or a part of one.</summary>
    public static bool IsKeyable(TypeSchema type) =>
        type is EnumSchema { IsFlags: false } or ReferenceSchema or ScalarSchema { Kind.IsKey: true };

    /// <summary>Returns whether facts can be looked up by the type.</summary>
    public static bool IsIndexable(TypeSchema type) => Present(type) switch
    {
        EnumSchema { IsFlags: false } => true,
        ScalarSchema scalar => scalar.Kind.IndexKey is not null,
        _ => false,
    };

    /// <summary>
    /// Returns whether the type contains texts, numbers and similar scalars that can be a key or a value of another fact, also in lists or
    /// as keys of a dictionary.
    /// </summary>
    public static bool ContainsTexts(TypeSchema type) => Present(type) switch
    {
        ListSchema list => ContainsTexts(list.Item),
        DictionarySchema dictionary => ContainsTexts(dictionary.Key),
        EnumSchema => false,
        var leaf => IsIndexable(leaf),
    };

    /// <summary>Returns whether the type can contain former keys: it is a list of strings.</summary>
    public static bool IsListOfTexts(TypeSchema type) =>
        Present(type) is ListSchema { Item: ScalarSchema { CSharpName: "string", Kind.IsText: true } };

    /// <summary>Returns whether the type can contain extension data.</summary>
    public static bool IsOpenMapping(TypeSchema type) => Present(type) is DictionarySchema or OpenSchema;

    /// <summary>Returns the type of each value: of the items of a list, of the values of a dictionary.</summary>
    public static TypeSchema Leaf(TypeSchema type) => type switch
    {
        OptionalSchema optional => Leaf(optional.Value),
        ListSchema list => Leaf(list.Item),
        DictionarySchema dictionary => Leaf(dictionary.Value),
        _ => type,
    };

    /// <summary>Returns the type of a present value, or of the items of a list.</summary>
    public static TypeSchema Item(TypeSchema type) => type switch
    {
        OptionalSchema optional => Item(optional.Value),
        ListSchema list => Item(list.Item),
        _ => type,
    };

    /// <summary>Returns the type of a present value.</summary>
    public static TypeSchema Present(TypeSchema type) => type is OptionalSchema optional ? optional.Value : type;
}
