using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Symbols whose use is an error of the compiler (CS0619), which no pragma in generated code can disable.</summary>
internal static class Obsolescence
{
    /// <summary>Whether a type, or one around it, is obsolete as an error.</summary>
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

    /// <summary>Whether calling a constructor is an error.</summary>
    public static bool IsError(IMethodSymbol constructor) => IsMarked(constructor);

    /// <summary>Whether setting or printing a property, or naming its type, is an error.</summary>
    public static bool IsErrorToUse(IPropertySymbol property) =>
        IsMarked(property)
        || (property.SetMethod is { } setter && IsMarked(setter))
        || (property.GetMethod is { } getter && IsMarked(getter))
        || NamesObsoleteEnum(property.Type);

    // A record that is obsolete is reported at its own declaration.
    private static bool NamesObsoleteEnum(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NamesObsoleteEnum(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => IsError(type),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(NamesObsoleteEnum),
        _ => false,
    };

    private static bool IsMarked(ISymbol symbol) => symbol.Attribute(KnownTypes.Obsolete)?.Argument(1) is true;
}
