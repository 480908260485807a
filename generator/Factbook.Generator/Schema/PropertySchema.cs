using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>A property of a record.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Key">The key in YAML; other spellings of the same words are equal.</param>
/// <param name="Type">Its type.</param>
/// <param name="Role">The role.</param>
/// <param name="IsKey">Whether it is the key of the fact, or a part of it.</param>
/// <param name="IsRequired">Whether facts must state it.</param>
/// <param name="Assignment">How its value is set.</param>
/// <param name="Default">The C# literal of the default of a constructor parameter, if any.</param>
/// <param name="DeclaringType">The record that declares it, fully qualified; another one if inherited.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="InverseOf">For inverses and owners: the property of the other record.</param>
/// <param name="Index">The kind of its index.</param>
/// <param name="Rules">The rules for its value.</param>
/// <param name="RefersTo">The records whose keys, or whose values of a property, are the valid texts of the property.</param>
internal sealed record PropertySchema(
    string Name,
    string Key,
    TypeSchema Type,
    PropertyRole Role,
    bool IsKey,
    bool IsRequired,
    Assignment Assignment,
    string? Default,
    string DeclaringType,
    string Accessibility,
    string? InverseOf,
    IndexKind Index,
    EquatableArray<RuleSchema> Rules,
    EquatableArray<RefersToSchema> RefersTo)
{
    /// <summary>Gets the C# of the <c>init</c> accessor of a generated property, or null.</summary>
    public string? Init { get; init; }

    /// <summary>Whether it declares a JSON converter.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>Gets its definition, if a containing type is generic.</summary>
    public GenericDeclaration? Generic { get; init; }

    /// <summary>Gets the prefix of the name of the field of a generated property.</summary>
    public string FieldPrefix { get; init; } = HiddenMembers.Field;

    /// <summary>Gets the names of the properties with which it is required.</summary>
    public EquatableArray<string> RequiredWith { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether it contains the keys that the fact had before.</summary>
    public bool ContainsFormerKeys { get; init; }

    /// <summary>Gets its value in facts that omit it.</summary>
    public OmittedValue Omitted { get; init; } = OmittedValue.None;

    /// <summary>Whether facts state it, unlike inverses and owners.</summary>
    public bool IsWritten => Role is not (PropertyRole.Inverse or PropertyRole.Owner);

    /// <summary>Whether facts can state its key. They cannot state that of extension data, which contains other keys.</summary>
    public bool HasKey => IsWritten && Role != PropertyRole.ExtensionData;

    /// <summary>Whether Factbook implements it.</summary>
    public bool IsGenerated => Assignment == Assignment.Generated;

    /// <summary>Returns a property that was reported as an error: facts cannot set it, and the rest of the record is read.</summary>
    public static PropertySchema WithoutValue(ISymbol symbol, ITypeSymbol type, Assignment assignment) => new(
        symbol.Name,
        Words.ToKebab(symbol.Name),
        new UnsupportedSchema(KnownTypes.CSharpNameOf(type)),
        PropertyRole.Value,
        IsKey: false,
        IsRequired: false,
        assignment,
        Default: null,
        KnownTypes.CSharpNameOf(symbol.ContainingType),
        Accessibility: "internal",
        InverseOf: null,
        IndexKind.None,
        EquatableArray<RuleSchema>.Empty,
        EquatableArray<RefersToSchema>.Empty);
}

internal enum PropertyRole
{
    Value,

    /// <summary>The facts that refer to this one.</summary>
    Inverse,

    /// <summary>The fact that contains this one.</summary>
    Owner,

    /// <summary>The entries whose keys match no other property.</summary>
    ExtensionData,
}

internal enum Assignment
{
    /// <summary>By a parameter of the constructor.</summary>
    Constructor,

    /// <summary>By an object initializer.</summary>
    Initializer,

    /// <summary>By the setter, only if a value is present, so that the record's own default is kept otherwise.</summary>
    Setter,

    /// <summary>By the generated field of a partial property.</summary>
    Generated,
}

internal enum IndexKind
{
    None,
    Many,
    Unique,
}
