using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>The creation of a record, and the values that it assigns to its properties.</summary>
internal static class Constructors
{
    /// <summary>Returns the primary constructor if it has parameters, or null.</summary>
    public static IMethodSymbol? PrimaryOf(INamedTypeSymbol record) =>
        record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 0 && IsPrimary(constructor));

    /// <summary>Returns the constructor that generated code calls; null for a struct that declares none.</summary>
    /// <param name="isAccessible">Returns whether generated code can access a symbol.</param>
    public static IMethodSymbol? CalledFor(INamedTypeSymbol record, System.Func<ISymbol, bool> isAccessible) =>
        PrimaryOf(record)
            ?? record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty && isAccessible(constructor));

    /// <summary>Returns whether generated code can call a constructor.</summary>
    /// <param name="isAccessible">Returns whether generated code can access a symbol.</param>
    public static bool CanCreate(INamedTypeSymbol record, System.Func<ISymbol, bool> isAccessible) =>
        record.IsValueType || CalledFor(record, isAccessible) is not null;

    /// <summary>Returns whether the creation of the record may run an explicit constructor, which can set any property.</summary>
    public static bool AreWrittenOut(INamedTypeSymbol record, IEnumerable<INamedTypeSymbol> bases) => bases.Prepend(record)
        .SelectMany(type => type.InstanceConstructors)
        .Any(constructor =>
            !constructor.IsImplicitlyDeclared
                && !constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax));

    /// <summary>Returns whether only an object initializer sets the property, except for explicit constructors.</summary>
    public static bool LeaveUntouched(IPropertySymbol property) =>
        !property.DeclaringSyntaxReferences.IsEmpty
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));

    // In source, a primary constructor has the declaration of the record. Metadata does not mark it, but the record has a Deconstruct
    // method with the same parameters.
    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.IsEmpty
        ? !constructor.IsImplicitlyDeclared
            && constructor.ContainingType.GetMembers("Deconstruct")
                .OfType<IMethodSymbol>()
                .Any(method => YieldsWhatItTakes(method, constructor))
        : constructor.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    private static bool YieldsWhatItTakes(IMethodSymbol deconstruct, IMethodSymbol constructor) =>
        deconstruct is { IsStatic: false, IsGenericMethod: false }
        && deconstruct.Parameters.Length == constructor.Parameters.Length
        && deconstruct.Parameters.Zip(constructor.Parameters, (yielded, taken) =>
            yielded.RefKind == RefKind.Out && yielded.Name == taken.Name && SymbolEqualityComparer.Default.Equals(yielded.Type, taken.Type))
                .All(isSame => isSame);
}
