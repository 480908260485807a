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

    /// <summary>Whether setting a property, or naming its type, is an error.</summary>
    public static bool IsErrorToSet(IPropertySymbol property) =>
        IsMarked(property)
        || (property.SetMethod is { } setter && IsMarked(setter))
        || property.Type is { TypeKind: TypeKind.Enum } @enum && IsError(@enum);

    private static bool IsMarked(ISymbol symbol) => symbol.Attribute(KnownTypes.Obsolete)?.Argument(1) is true;
}
