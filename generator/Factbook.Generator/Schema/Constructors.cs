using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>How a record is created, and what it gives its properties by itself.</summary>
internal static class Constructors
{
    /// <summary>The primary constructor, if it has parameters, or null.</summary>
    public static IMethodSymbol? PrimaryOf(INamedTypeSymbol record) =>
        record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 0 && IsPrimary(constructor));

    /// <summary>The constructor that generated code calls; null for a struct that declares none.</summary>
    /// <param name="isAccessible">Whether generated code can reach a symbol.</param>
    public static IMethodSymbol? CalledFor(INamedTypeSymbol record, System.Func<ISymbol, bool> isAccessible) =>
        PrimaryOf(record)
            ?? record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty && isAccessible(constructor));

    /// <summary>Whether generated code has a constructor to call.</summary>
    /// <param name="isAccessible">Whether generated code can reach a symbol.</param>
    public static bool CanCreate(INamedTypeSymbol record, System.Func<ISymbol, bool> isAccessible) =>
        record.IsValueType || CalledFor(record, isAccessible) is not null;

    /// <summary>Whether a constructor that is written out, which can set any property, may run when the record is created.</summary>
    public static bool AreWrittenOut(INamedTypeSymbol record, IEnumerable<INamedTypeSymbol> bases) => bases.Prepend(record)
        .SelectMany(type => type.InstanceConstructors)
        .Any(constructor =>
            !constructor.IsImplicitlyDeclared
                && !constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax));

    /// <summary>Whether nothing but an object initializer gives the property a value, constructors that are written out apart.</summary>
    public static bool LeaveUntouched(IPropertySymbol property) =>
        !property.DeclaringSyntaxReferences.IsEmpty
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));

    // The record's own declaration is its primary constructor. Metadata does not say which one was: the record can be deconstructed into
    // the same values.
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
