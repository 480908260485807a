using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Notation;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads the cases of <c>[JsonDerivedType]</c>, and reports types that cannot be cases at the attribute.</summary>
internal sealed class DiscriminatorReader(SchemaReader schema)
{
    public DiscriminatorSchema? Read(INamedTypeSymbol type)
    {
        var cases = new List<DiscriminatorCase>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && KnownTypes.Is(attributeType, KnownTypes.JsonDerivedType)
                && attribute.Argument(0) is INamedTypeSymbol derived && attribute.Argument(1) is { } stated)
            {
                var value = Literals.InvariantText(stated);
                if (ObjectionTo(type, derived) is { } objection)
                {
                    schema.ReportAt(attribute, Descriptors.NoCaseOfRecord, derived.Name, type.Name, objection);
                }
                else if (cases.Find(earlier => NormalizedText.Of(earlier.Value) == NormalizedText.Of(value)) is { } same)
                {
                    schema.ReportAt(
                        attribute,
                        Descriptors.NoCaseOfRecord,
                        derived.Name,
                        type.Name,
                        $"'{value}' is already the value of {Simple(same.Record)}");
                }
                else if (RecordTypes.IsRecord(derived))
                {
                    schema.See(derived);
                }

                cases.Add(new DiscriminatorCase(value, KnownTypes.CSharpNameOf(derived)));
            }
        }

        return cases.Count == 0 ? null : new DiscriminatorSchema(
            type.Attribute(KnownTypes.JsonPolymorphic)?.Named("TypeDiscriminatorPropertyName") as string ?? "$type",
            cases.ToEquatable());
    }

    // The compiler reports an undefined name.
    private static string? ObjectionTo(INamedTypeSymbol type, INamedTypeSymbol derived) =>
        derived.TypeKind == TypeKind.Error ? null
        : !IsKindOf(derived, type) ? $"it does not derive from {type.Name}"
        : derived.IsAbstract ? "it is abstract: name the records that derive from it"
        : null;

    private static bool IsKindOf(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static string Simple(string fullName) => fullName.Substring(fullName.LastIndexOfAny([':', '.']) + 1);
}
