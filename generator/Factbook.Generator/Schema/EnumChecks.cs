using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Factbook.Notation;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reports enum members whose names in YAML consist of the same words, unless attributes name both and the names differ.</summary>
internal static class EnumChecks
{
    /// <summary>Checks every enum that a type contains.</summary>
    public static void Check(SchemaReader schema, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Check(schema, array.ElementType);
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum:
                CheckMembers(schema, @enum);
                break;
            case INamedTypeSymbol { IsGenericType: true } generic:
                foreach (var argument in generic.TypeArguments)
                {
                    Check(schema, argument);
                }

                break;
        }
    }

    private static void CheckMembers(SchemaReader schema, INamedTypeSymbol type)
    {
        var firsts = new Dictionary<string, (IFieldSymbol Field, EnumMemberSchema Member)>(System.StringComparer.Ordinal);
        foreach (var field in TypeReader.FieldsOf(type))
        {
            var member = TypeReader.ReadMember(field);
            var words = Words.Fold(NormalizedText.Of(member.Key));
            if (!firsts.TryGetValue(words, out var first))
            {
                firsts.Add(words, (field, member));
            }
            else if (first.Member.Value != member.Value && !(IsNamed(field) && IsNamed(first.Field) && member.Key != first.Member.Key))
            {
                schema.Report(Descriptors.SameEnumName, field, SchemaReader.NameOf(first.Field), SchemaReader.NameOf(field));
            }
        }
    }

    private static bool IsNamed(IFieldSymbol field) => field.Attribute(KnownTypes.JsonStringEnumMemberName) is not null;
}
