using Factbook.Generator.Schema;
using Factbook.Tool.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Finds what the schema of the generator leaves out, in the C# that it was read from.</summary>
internal sealed class Symbols(Compilation compilation)
{
    /// <summary>Returns the type of a fully qualified name, nested ones too.</summary>
    public INamedTypeSymbol? Find(string fullName) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + Plain(fullName), compilation) as INamedTypeSymbol;

    /// <summary>Returns a fully qualified name as the model has it.</summary>
    public static string Plain(string fullName) =>
        fullName.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);

    public string? DocumentationOf(string type) => Find(type) is { } symbol ? Documentation.Of(symbol) : null;

    public string? DocumentationOf(PropertySchema property) =>
        Find(property.DeclaringType) is { } type ? Documentation.OfProperty(type, property.Name) : null;

    public string? DocumentationOf(EnumSchema type, EnumMemberSchema member) =>
        Find(type.CSharpName)?.GetMembers(member.Name).FirstOrDefault() is { } field ? Documentation.Of(field) : null;

    public IReadOnlyList<Term> TermsOf(string type) => TermsOf(Find(type));

    public IReadOnlyList<Term> TermsOf(PropertySchema property) => Find(property.DeclaringType) is not { } type ? []
        : TermsOf(type.GetMembers(property.Name).FirstOrDefault())
            .Concat(TermsOf(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == property.Name)))
            .ToList();

    public IReadOnlyList<Term> TermsOf(EnumSchema type, EnumMemberSchema member) =>
        TermsOf(Find(type.CSharpName)?.GetMembers(member.Name).FirstOrDefault());

    /// <summary>Returns the name that <c>[JsonPropertyName]</c> gives to a property; null without it.</summary>
    public string? GivenNameOf(PropertySchema property) =>
        property.Key == Words.ToKebab(property.Name) && !HasGivenName(property) ? null : property.Key;

    /// <summary>Returns the constant that a record gives to a property which a fact does not state; null if it gives none.</summary>
    public object? DefaultOf(RecordSchema record, PropertySchema property)
    {
        if (property.Assignment == Assignment.Constructor)
        {
            return Find(record.FullName)?.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(candidate => candidate.Name == property.Name && candidate.HasExplicitDefaultValue)?.ExplicitDefaultValue;
        }

        return InitializerOf(property) is { } value && compilation.ContainsSyntaxTree(value.SyntaxTree)
            ? compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value) is { HasValue: true } constant ? constant.Value : null
            : null;
    }

    /// <summary>Returns whether a property has an initializer.</summary>
    public bool HasInitializer(PropertySchema property) => InitializerOf(property) is not null;

    private ExpressionSyntax? InitializerOf(PropertySchema property) =>
        Find(property.DeclaringType)?.GetMembers(property.Name).FirstOrDefault()?.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<PropertyDeclarationSyntax>()
        .Select(declaration => declaration.Initializer?.Value)
        .FirstOrDefault(value => value is not null);

    private static IReadOnlyList<Term> TermsOf(ISymbol? symbol) =>
    [
        .. from attribute in symbol?.GetAttributes() ?? []
           where attribute.AttributeClass is { } type && KnownTypes.Is(type, KnownTypes.Iri)
           where attribute.Argument(0) is string
           select new Term((string)attribute.Argument(0)!, attribute.Named(nameof(IriAttribute.ValuePrefix)) as string),
    ];

    private bool HasGivenName(PropertySchema property) =>
        Find(property.DeclaringType)?.GetMembers(property.Name).FirstOrDefault()?.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.Name == "JsonPropertyNameAttribute") == true;
}
