using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Recognizes records.</summary>
internal static class RecordTypes
{
    /// <summary>Returns whether a type is a record or a record struct, of this or another assembly.</summary>
    public static bool IsRecord(INamedTypeSymbol type) => type.IsRecord || IsRecordStructOfMetadata(type);

    /// <summary>Returns whether a type and all types around it are public.</summary>
    public static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

    // In metadata a record class has a clone method, but a record struct has no mark. Only records have compiler-generated equality
    // operators.
    private static bool IsRecordStructOfMetadata(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true }
        && type.GetMembers(WellKnownMemberNames.EqualityOperatorName).Any(member =>
            member.Attribute(KnownTypes.CompilerGenerated) is not null);
}
