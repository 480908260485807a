using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Symbols whose use is a compiler error (CS0619), which generated code cannot disable by a pragma.</summary>
internal static class Obsolescence
{
    /// <summary>Returns whether a type or a containing type is obsolete as an error.</summary>
    public static bool IsError(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether calling a constructor is an error.</summary>
    public static bool IsError(IMethodSymbol constructor) => IsMarked(constructor);

    /// <summary>Returns whether setting or printing a property, or naming its type, is an error.</summary>
    public static bool IsErrorToUse(IPropertySymbol property) =>
        IsMarked(property)
        || (property.SetMethod is { } setter && IsMarked(setter))
        || (property.GetMethod is { } getter && IsMarked(getter))
        || NamesObsoleteEnum(property.Type);

    // An obsolete record is reported at its own declaration.
    private static bool NamesObsoleteEnum(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NamesObsoleteEnum(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => IsError(type),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(NamesObsoleteEnum),
        _ => false,
    };

    private static bool IsMarked(ISymbol symbol) => symbol.Attribute(KnownTypes.Obsolete)?.Argument(1) is true;
}
