using Factbook.Generator.Scalars;

namespace Factbook.Generator.Schema;

/// <summary>
/// The type of a property, a list's items or a dictionary's values. Immutable and structurally equal, like all of the schema.
/// </summary>
/// <param name="CSharpName">The type as C# writes it, fully qualified.</param>
internal abstract record TypeSchema(string CSharpName);

/// <summary>A value written as one scalar.</summary>
internal sealed record ScalarSchema(string CSharpName, ScalarKind Kind) : TypeSchema(CSharpName);

/// <summary>An enum; a value is the name of a member, of flags a list of them.</summary>
internal sealed record EnumSchema(string CSharpName, EquatableArray<EnumMemberSchema> Members, bool IsFlags) : TypeSchema(CSharpName);

/// <param name="Name">The C# name.</param>
/// <param name="Key">How YAML writes it.</param>
/// <param name="Value">The number, as its bits.</param>
internal sealed record EnumMemberSchema(string Name, string Key, long Value);

/// <summary>A record that is written in place and is no fact of its own.</summary>
internal sealed record NestedSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>A fact, named by its key.</summary>
internal sealed record ReferenceSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>A value that may be null or left out.</summary>
internal sealed record OptionalSchema(string CSharpName, TypeSchema Value) : TypeSchema(CSharpName);

internal sealed record ListSchema(string CSharpName, TypeSchema Item, ListShape Shape) : TypeSchema(CSharpName);

internal enum ListShape
{
    ReadOnlyList,
    ImmutableArray,
    Array,

    /// <summary>The library's own list of references.</summary>
    FactList,
}

internal sealed record DictionarySchema(
    string CSharpName, TypeSchema Key, TypeSchema Value, DictionaryShape Shape) : TypeSchema(CSharpName);

internal enum DictionaryShape
{
    ReadOnlyDictionary,
    ImmutableDictionary,
    FrozenDictionary,

    /// <summary>The library's own dictionary of references.</summary>
    FactDictionary,
}

/// <summary>Any YAML value, kept as it is.</summary>
internal sealed record OpenSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>A type that Factbook does not read: an error says so at the property, and the rest of the record stands.</summary>
internal sealed record UnsupportedSchema(string CSharpName) : TypeSchema(CSharpName);
