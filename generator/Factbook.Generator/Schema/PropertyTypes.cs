using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads the types of properties, and reports unsupported ones.</summary>
internal sealed class PropertyTypes(SchemaReader schema)
{
    /// <param name="declared">The declared type.</param>
    /// <param name="isGenerated">Whether Factbook implements the property.</param>
    public TypeSchema Read(IPropertySymbol property, ITypeSymbol declared, bool isGenerated)
    {
        var name = SchemaReader.NameOf(property);
        var unsupported = new UnsupportedSchema(KnownTypes.CSharpNameOf(declared));
        if (TypeReader.Read(declared, schema.See) is not { } type)
        {
            schema.Report(Descriptors.UnsupportedType, property, name, Minimal(declared), Replacements.Of(declared));
            return unsupported;
        }

        EnumChecks.Check(schema, declared);
        if (TypeTraits.ContainsFacts(type) && TypeReader.ForeignFactIn(declared, schema.Assembly) is { } foreign)
        {
            schema.Report(Descriptors.ForeignFacts, property, name, foreign.Name, foreign.ContainingAssembly.Name);
            return unsupported;
        }

        if (!isGenerated && TypeTraits.ContainsFacts(type))
        {
            schema.Report(
                Descriptors.ReferenceIsNotPartial, property, name, $"public partial {Minimal(declared)} {property.Name} {{ get; }}");
            return unsupported;
        }

        if (isGenerated && !TypeTraits.IsReference(type))
        {
            schema.Report(
                Descriptors.UnsupportedReference,
                property,
                name,
                type is OptionalSchema { Value: var value } && TypeTraits.IsReference(value)
                ? "it is empty when no fact is named, so remove the '?'"
                : "use a record of facts, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, T> of one");
            return unsupported;
        }

        return type;
    }

    private static string Minimal(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
