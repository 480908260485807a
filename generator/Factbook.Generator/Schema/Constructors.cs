using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>How a record is made, and what it gives its properties by itself.</summary>
internal static class Constructors
{
    /// <summary>The primary constructor, if it has parameters, or null.</summary>
    public static IMethodSymbol? PrimaryOf(INamedTypeSymbol record)
    {
        foreach (var constructor in record.InstanceConstructors)
        {
            // The primary constructor is the one that the record's own declaration is.
            if (constructor.Parameters.Length > 0
                && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null }))
            {
                return constructor;
            }
        }

        return null;
    }

    /// <summary>Whether generated code has a constructor to call.</summary>
    public static bool CanMake(INamedTypeSymbol record) =>
        record.IsValueType
        || PrimaryOf(record) is not null
        || record.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);

    /// <summary>Whether a constructor that is written out, which can set any property, may run when the record is made.</summary>
    public static bool AreWrittenOut(INamedTypeSymbol record, IEnumerable<INamedTypeSymbol> bases) => bases.Prepend(record)
        .SelectMany(type => type.InstanceConstructors)
        .Any(constructor => !constructor.IsImplicitlyDeclared && !constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax));

    /// <summary>Whether nothing but an object initialiser gives the property a value, constructors that are written out apart.</summary>
    public static bool LeaveUntouched(IPropertySymbol property) =>
        !property.DeclaringSyntaxReferences.IsEmpty
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));
}
