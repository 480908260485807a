using System.Reflection;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>The form of a property's declaration, which determines how it is set.</summary>
internal enum PropertyForm
{
    Parameter,
    DefaultParameter,
    Required,
    Untouched,
    Initialized,
    InitializedField,
    Backed,

    /// <summary>A partial property: a reference.</summary>
    Generated,
}

/// <summary>A property.</summary>
/// <param name="Name">The name, without the <c>@</c> of a keyword.</param>
/// <param name="Given">The value that the record assigns.</param>
internal sealed record PropertyShape(string Name, TypeShape Type, PropertyForm Form, Drawn Given)
{
    /// <summary>Gets the type as a generic record declares it, in terms of its type parameter.</summary>
    public string DeclaredType { get; init; } = Type.CSharp;

    /// <summary>Gets <c>virtual</c>, <c>abstract</c> or <c>override</c>.</summary>
    public string Modifier { get; init; } = "";

    /// <summary>Gets an attribute, without its brackets; empty for none.</summary>
    public string Attribute { get; init; } = "";

    public string Identifier => Identifiers.Escape(Name);

    public bool IsParameter => Form is PropertyForm.Parameter or PropertyForm.DefaultParameter;

    /// <summary>Gets a value indicating whether facts may omit the property.</summary>
    public bool MayBeAbsent => Form switch
    {
        PropertyForm.Required => false,
        PropertyForm.Parameter => Type is NullableType,
        PropertyForm.Generated => Type is not ReferenceType,
        _ => true,
    };

    /// <summary>Gets the parameter of the primary constructor.</summary>
    public string Parameter => $"{AttributeFor("property: ")}{DeclaredType} {Identifier}"
        + (Form == PropertyForm.DefaultParameter ? $" = {Given.CSharp}" : "");

    /// <summary>Gets the declaration in the record's body.</summary>
    public string Declaration => IsParameter ? "" : Form == PropertyForm.Backed
        ? $"private readonly {DeclaredType} _kept{Name} = {Given.CSharp}; {AttributeFor("")}{Member}"
        : AttributeFor("") + Member;

    private string Member => Form switch
    {
        PropertyForm.Generated => $"public partial {DeclaredType} {Identifier} {{ get; }}",
        _ when Modifier == "abstract" => $"public abstract {DeclaredType} {Identifier} {{ get; init; }}",
        PropertyForm.Required => $"public {Modifier} required {DeclaredType} {Identifier} {{ get; init; }}",
        PropertyForm.Untouched => $"public {Modifier} {DeclaredType} {Identifier} {{ get; init; }}",
        PropertyForm.InitializedField =>
            $"public {Modifier} {DeclaredType} {Identifier} {{ get; init => field = value; }} = {Given.CSharp};",
        PropertyForm.Backed => $"public {Modifier} {DeclaredType} {Identifier} {{ get => _kept{Name}; init => _kept{Name} = value; }}",
        _ => $"public {Modifier} {DeclaredType} {Identifier} {{ get; init; }} = {Given.CSharp};",
    };

    // A property of a type parameter has the rules of no type.
    private string AttributeFor(string target) => Attribute.Length == 0 || DeclaredType != Type.CSharp ? "" : $"[{target}{Attribute}] ";

    /// <summary>Returns the key in any spelling of its words.</summary>
    public string Key(Draw draw)
    {
        var kebab = Words.ToKebab(Name);
        return draw.Pick(kebab, kebab, kebab.Replace('-', '_'), Name);
    }

    public string? DifferenceIn(object record, Func<object?, string?> difference) =>
        difference(
            record.GetType()
                .GetProperty(Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(record)) is { } found
            ? $"{Name}: {found}"
            : null;
}
