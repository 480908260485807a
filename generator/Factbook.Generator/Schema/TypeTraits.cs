namespace Factbook.Generator.Schema;

/// <summary>What a property of a type can be used for.</summary>
internal static class TypeTraits
{
    /// <summary>Whether facts are anywhere in it.</summary>
    public static bool HoldsFacts(TypeSchema type) => type switch
    {
        ReferenceSchema => true,
        OptionalSchema optional => HoldsFacts(optional.Value),
        ListSchema list => HoldsFacts(list.Item),
        DictionarySchema dictionary => HoldsFacts(dictionary.Value),
        _ => false,
    };

    /// <summary>Whether a partial property of it can be implemented: one fact, or a list or dictionary of facts.</summary>
    public static bool IsReference(TypeSchema type) => type switch
    {
        ReferenceSchema or OptionalSchema { Value: ReferenceSchema } => true,
        ListSchema { Item: ReferenceSchema, Shape: ListShape.ReadOnlyList or ListShape.FactList } => true,
        DictionarySchema { Value: ReferenceSchema, Shape: DictionaryShape.ReadOnlyDictionary or DictionaryShape.FactDictionary } => true,
        _ => false,
    };

    /// <summary>Whether it can be a key, or a part of one.</summary>
    public static bool IsKeyable(TypeSchema type) =>
        type is EnumSchema { IsFlags: false } or ReferenceSchema or ScalarSchema { Kind.IsKey: true };

    /// <summary>Whether facts can be looked up by it.</summary>
    public static bool IsIndexable(TypeSchema type) => Present(type) switch
    {
        EnumSchema { IsFlags: false } => true,
        ScalarSchema scalar => scalar.Kind.IndexKey is not null,
        _ => false,
    };

    /// <summary>
    /// Whether it holds what can be a key or another fact's value: texts, numbers and the like, in lists too, or as a dictionary's keys.
    /// </summary>
    public static bool HoldsTexts(TypeSchema type) => Present(type) switch
    {
        ListSchema list => HoldsTexts(list.Item),
        DictionarySchema dictionary => HoldsTexts(dictionary.Key),
        EnumSchema => false,
        var leaf => IsIndexable(leaf),
    };

    /// <summary>Whether it can take the keys that no property has.</summary>
    public static bool IsOpenMap(TypeSchema type) => Present(type) is DictionarySchema or OpenSchema;

    /// <summary>The type of each single value: of a list its items', of a dictionary its values'.</summary>
    public static TypeSchema Leaf(TypeSchema type) => type switch
    {
        OptionalSchema optional => Leaf(optional.Value),
        ListSchema list => Leaf(list.Item),
        DictionarySchema dictionary => Leaf(dictionary.Value),
        _ => type,
    };

    /// <summary>The type of a value that is there.</summary>
    public static TypeSchema Present(TypeSchema type) => type is OptionalSchema optional ? optional.Value : type;
}
