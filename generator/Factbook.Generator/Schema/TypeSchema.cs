using Factbook.Generator.Scalars;

namespace Factbook.Generator.Schema;

/// <summary>
/// The type of a property, of the items of a list, or of the values of a dictionary. It is immutable and has structural equality, like the
/// whole schema.
/// </summary>
/// <param name="CSharpName">The fully qualified C# name.</param>
internal abstract record TypeSchema(string CSharpName);

/// <summary>A scalar type.</summary>
internal sealed record ScalarSchema(string CSharpName, ScalarKind Kind) : TypeSchema(CSharpName);

/// <summary>An enum. A value is the name of a member; for flags, a list of names.</summary>
internal sealed record EnumSchema(string CSharpName, EquatableArray<EnumMemberSchema> Members, bool IsFlags) : TypeSchema(CSharpName);

/// <param name="Name">The C# name.</param>
/// <param name="Key">The name in YAML.</param>
/// <param name="Value">The bits of the number.</param>
internal sealed record EnumMemberSchema(string Name, string Key, long Value);

/// <summary>A nested record, which is not a fact of its own.</summary>
internal sealed record NestedSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>A reference to a fact, by its key.</summary>
internal sealed record ReferenceSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>An optional value.</summary>
internal sealed record OptionalSchema(string CSharpName, TypeSchema Value) : TypeSchema(CSharpName);

internal sealed record ListSchema(string CSharpName, TypeSchema Item, ListShape Shape) : TypeSchema(CSharpName);

internal enum ListShape
{
    ReadOnlyList,
    ImmutableArray,
    Array,

    /// <summary>The library's list of references.</summary>
    FactList,
}

internal sealed record DictionarySchema(
    string CSharpName, TypeSchema Key, TypeSchema Value, DictionaryShape Shape) : TypeSchema(CSharpName);

internal enum DictionaryShape
{
    ReadOnlyDictionary,
    ImmutableDictionary,
    FrozenDictionary,

    /// <summary>The library's dictionary of references.</summary>
    FactDictionary,
}

/// <summary>Any YAML value.</summary>
internal sealed record OpenSchema(string CSharpName) : TypeSchema(CSharpName);

/// <summary>An unsupported type. The error is reported at the property, and the rest of the record is read.</summary>
internal sealed record UnsupportedSchema(string CSharpName) : TypeSchema(CSharpName);
