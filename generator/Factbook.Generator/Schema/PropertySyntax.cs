using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>The C# declaration of a property.</summary>
internal static class PropertySyntax
{
    /// <summary>
    /// Returns whether Factbook implements the property: it is partial, without a setter other than init, and without an implementation.
    /// </summary>
    public static bool IsToBeGenerated(IPropertySymbol property) =>
        property.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null, SetMethod: null
            or { IsInitOnly: true } };

    /// <summary>Returns the C# of the <c>init</c> accessor, or null.</summary>
    public static string? InitOf(IPropertySymbol property) => property.SetMethod is not { IsInitOnly: true } init ? null
        : init.DeclaredAccessibility == property.DeclaredAccessibility ? "init"
        : "internal init";

    /// <summary>Returns a modifier that Factbook does not support, such as <c>virtual</c> or <c>protected</c>, or null.</summary>
    public static string? ExtraModifierOf(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<PropertyDeclarationSyntax>()
        .SelectMany(declaration => declaration.Modifiers)
        .FirstOrDefault(modifier => modifier.Kind()
            is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PartialKeyword)) is { RawKind: not 0 } extra
            ? extra.Text
            : property.DeclaredAccessibility == Accessibility.Private ? "private" : null;

    /// <summary>Returns whether the property is positional.</summary>
    public static bool IsPositional(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax);
}
