using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>
/// The definition of a property of a generic record. An accessor of it must repeat the type parameters and constraints of the record, or
/// the runtime does not find the method.
/// </summary>
/// <param name="Levels">The generic types that contain the property, outermost first.</param>
/// <param name="Record">The record in terms of its type parameters: <c>Base&lt;T&gt;</c>.</param>
/// <param name="PropertyType">The type of the property in terms of these type parameters.</param>
internal sealed record GenericDeclaration(EquatableArray<GenericLevel> Levels, string Record, string PropertyType)
{
    /// <summary>Returns the definition of a property, or null if no containing type is generic.</summary>
    public static GenericDeclaration? Of(IPropertySymbol property) => !property.ContainingType.IsGenericType ? null : new(
        LevelsOf(property.ContainingType).Reverse().ToEquatable(),
        KnownTypes.CSharpNameOf(property.ContainingType.OriginalDefinition),
        KnownTypes.CSharpNameWithNullabilityOf(property.OriginalDefinition.Type));

    private static IEnumerable<GenericLevel> LevelsOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.TypeParameters.Length > 0)
            {
                yield return new GenericLevel(
                    string.Join(", ", current.TypeParameters.Select(parameter => Identifiers.Escape(parameter.Name))),
                    string.Join(", ", current.TypeArguments.Select(KnownTypes.CSharpNameWithNullabilityOf)),
                    string.Concat(current.OriginalDefinition.TypeParameters.Select(ConstraintsOf)));
            }
        }
    }

    private static string ConstraintsOf(ITypeParameterSymbol parameter)
    {
        var constraints = KindsOf(parameter)
            .Concat(parameter.ConstraintTypes.Select(KnownTypes.CSharpNameWithNullabilityOf))
            .Concat(parameter.HasConstructorConstraint ? ["new()"] : System.Array.Empty<string>())
            .Concat(parameter.AllowsRefLikeType ? ["allows ref struct"] : System.Array.Empty<string>())
            .ToList();
        return constraints.Count == 0 ? "" : $" where {Identifiers.Escape(parameter.Name)} : {string.Join(", ", constraints)}";
    }

    private static IEnumerable<string> KindsOf(ITypeParameterSymbol parameter) =>
        parameter.HasUnmanagedTypeConstraint ? ["unmanaged"]
        : parameter.HasValueTypeConstraint ? ["struct"]
        : parameter.HasReferenceTypeConstraint
            ? [parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class"]
        : parameter.HasNotNullConstraint ? ["notnull"]
        : [];
}

/// <summary>The type parameters of one type.</summary>
/// <param name="Parameters">Their names: <c>TKey, TValue</c>.</param>
/// <param name="Arguments">The type arguments.</param>
/// <param name="Constraints">Their constraints: <c> where T : struct</c>.</param>
internal sealed record GenericLevel(string Parameters, string Arguments, string Constraints);
