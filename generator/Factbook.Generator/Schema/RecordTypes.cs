using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Which types are records.</summary>
internal static class RecordTypes
{
    /// <summary>Whether a type is a record or a record struct, of this project or of another assembly.</summary>
    public static bool IsRecord(INamedTypeSymbol type) => type.IsRecord || IsRecordStructOfMetadata(type);

    // Metadata marks record classes by their clone method but not record structs. Nothing else in C# has
    // an equality operator that the compiler wrote.
    private static bool IsRecordStructOfMetadata(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true }
        && type.GetMembers(WellKnownMemberNames.EqualityOperatorName).Any(member =>
            member.Attribute(KnownTypes.CompilerGenerated) is not null);
}
