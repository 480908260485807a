using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>How C# declares a property.</summary>
internal static class PropertySyntax
{
    /// <summary>
    /// Whether the compiler of facts is to implement it: it is partial, set by nobody after initialization, and nobody else implements it.
    /// </summary>
    public static bool IsToBeGenerated(IPropertySymbol property) =>
        property.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null, SetMethod: null
            or { IsInitOnly: true } };

    /// <summary>The <c>init</c> accessor as C# declares it, or null.</summary>
    public static string? InitOf(IPropertySymbol property) => property.SetMethod is not { IsInitOnly: true } init ? null
        : init.DeclaredAccessibility == property.DeclaredAccessibility ? "init"
        : "internal init";

    /// <summary>
    /// The modifier, if there is one, with which a property can't be implemented here: <c>virtual</c>, <c>protected</c> and the like.
    /// </summary>
    public static string? ExtraModifierOf(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<PropertyDeclarationSyntax>()
        .SelectMany(declaration => declaration.Modifiers)
        .FirstOrDefault(modifier => modifier.Kind()
            is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PartialKeyword)) is { RawKind: not 0 } extra
            ? extra.Text
            : property.DeclaredAccessibility == Accessibility.Private ? "private" : null;

    /// <summary>Whether it is a parameter of its record.</summary>
    public static bool IsPositional(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax);
}
