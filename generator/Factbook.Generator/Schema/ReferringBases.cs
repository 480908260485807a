using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>
/// Reads bases that declare references but are not records of facts, such as generic ones: they implement the references, and derived
/// records set them.
/// </summary>
internal sealed class ReferringBases(SchemaReader schema)
{
    private readonly Dictionary<string, RecordSchema> _read = new(System.StringComparer.Ordinal);

    /// <summary>Gets the bases, by their definitions.</summary>
    public IEnumerable<RecordSchema> Read => _read.Values;

    /// <summary>Returns the names of such bases of a record.</summary>
    public IEnumerable<string> Of(IEnumerable<INamedTypeSymbol> bases)
    {
        foreach (var definition in bases.Select(ancestor => ancestor.OriginalDefinition).Where(HasOwnReferences))
        {
            var name = KnownTypes.CSharpNameOf(definition);
            if (!_read.ContainsKey(name))
            {
                // Errors of its properties are reported at the records that inherit them.
                _read.Add(name, schema.Silently(() => ReadOne(definition, name)));
            }

            yield return name;
        }
    }

    private bool HasOwnReferences(INamedTypeSymbol type) => !TypeReader.IsFact(type) && SchemaReader.IsPartial(type)
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, schema.Assembly)
        && type.GetMembers().OfType<IPropertySymbol>().Any(PropertySyntax.IsToBeGenerated);

    private RecordSchema ReadOne(INamedTypeSymbol definition, string name)
    {
        var bases = SchemaReader.BasesOf(definition).ToList();
        var isGeneric = definition.Arity > 0;
        var parameters = isGeneric
            ? $"<{string.Join(", ", definition.TypeParameters.Select(parameter => Identifiers.Escape(parameter.Name)))}>"
            : "";
        return new RecordSchema(
            name,
            isGeneric ? $"{definition.Name}({definition.Arity})" : definition.Name,
            definition.ContainingNamespace.IsGlobalNamespace ? "" : definition.ContainingNamespace.ToDisplayString(),
            SchemaReader.ContainersOf(definition).Reverse().ToEquatable(),
            $"partial record {Identifiers.Escape(definition.Name)}{parameters}",
            "internal",
            definition.IsAbstract,
            definition.IsSealed,
            IsValueType: false,
            IsPartial: true,
            SchemaReader.HasPrintMembers(definition),
            bases.Select(KnownTypes.CSharpNameOf).ToEquatable(),
            new PropertyReader(schema, definition, bases, isFact: true).Read(),
            Discriminator: null,
            Facts: null,
            Set: null);
    }
}
