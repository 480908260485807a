using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>One property of a record.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Key">How YAML writes it; other spellings of the same words are the same key.</param>
/// <param name="Type">Its type.</param>
/// <param name="Role">What it is for.</param>
/// <param name="IsKey">Whether it is the fact's key, or a part of it.</param>
/// <param name="IsRequired">Whether a fact must have it.</param>
/// <param name="Assignment">How a record gets its value.</param>
/// <param name="Default">The C# literal of a constructor parameter's default, if it has one.</param>
/// <param name="DeclaringType">The record that declares it, fully qualified: another one when inherited.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="InverseOf">For ways back and owners: the property on the other side.</param>
/// <param name="Index">Whether and how the set can be searched by it.</param>
/// <param name="Rules">What its value must satisfy.</param>
/// <param name="RefersTo">Whose keys its text must be.</param>
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
    /// <summary>For a property that the compiler of facts implements: its <c>init</c> accessor as C# declares it, or null.</summary>
    public string? Init { get; init; }

    /// <summary>Whether it declares how it is written in JSON.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>Its definition, when a type around it is generic.</summary>
    public GenericDeclaration? Generic { get; init; }

    /// <summary>For a property that the compiler of facts implements: what the name of its field begins with.</summary>
    public string FieldPrefix { get; init; } = HiddenMembers.Field;

    /// <summary>Whether a maintainer writes it, or it follows from other facts.</summary>
    public bool IsWritten => Role is not (PropertyRole.Inverse or PropertyRole.Owner);

    /// <summary>Whether the compiler of facts implements it.</summary>
    public bool IsGenerated => Assignment == Assignment.Generated;

    /// <summary>A property of a record that is reported already: no fact gives it a value, and the rest of the record is read.</summary>
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

    /// <summary>Facts that refer to this one.</summary>
    Inverse,

    /// <summary>The fact under which this one is written.</summary>
    Owner,

    /// <summary>What no other property takes.</summary>
    ExtensionData,
}

internal enum Assignment
{
    /// <summary>A parameter of the record's constructor.</summary>
    Constructor,

    /// <summary>An object initialiser.</summary>
    Initializer,

    /// <summary>Only when the value is present, so that what the record itself gave the property stands otherwise.</summary>
    Setter,

    /// <summary>A partial property over a field that the compiler of facts declares.</summary>
    Generated,
}

internal enum IndexKind
{
    None,
    Many,
    Unique,
}

/// <param name="Record">The record, fully qualified.</param>
/// <param name="Property">The property whose values are meant, or null for the key.</param>
/// <param name="IsOptional">Whether a text that no fact has is only a warning.</param>
internal sealed record RefersToSchema(string Record, string? Property, bool IsOptional);

/// <summary>A rule by its attribute.</summary>
/// <param name="Name">The attribute's name without the suffix.</param>
/// <param name="Arguments">The constructor's in order, then those with names.</param>
/// <param name="ErrorMessage">What its author wants said instead of our words.</param>
internal sealed record RuleSchema(string Name, EquatableArray<RuleArgument> Arguments, string? ErrorMessage)
{
    /// <summary>Whether it is neither the BCL's nor Factbook's: then its name says nothing about what it asks for.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The argument in a place or with a name; null when absent.</summary>
    public RuleArgument? Find(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}

/// <param name="Name">The constructor parameter's or property's name.</param>
/// <param name="Values">One value, or those of an array; as invariant text.</param>
internal sealed record RuleArgument(string Name, EquatableArray<string> Values)
{
    public string Value => Values.Count > 0 ? Values[0] : "";
}
