using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers;

/// <summary>The sets of facts of a compilation and of its references. Each is read on its first use.</summary>
internal sealed class KnownSets
{
    private readonly INamedTypeSymbol _factSet;
    private readonly INamedTypeSymbol _setAttribute;
    private readonly INamedTypeSymbol _keysAttribute;
    private readonly INamedTypeSymbol? _renamedAttribute;

    private readonly ConcurrentDictionary<IAssemblySymbol, ImmutableDictionary<ISymbol, INamedTypeSymbol>> _classes = new(
        SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, KnownSet?> _sets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, KnownKeys?> _indexes = new(SymbolEqualityComparer.Default);

    private KnownSets(
        INamedTypeSymbol factSet, INamedTypeSymbol setAttribute, INamedTypeSymbol keysAttribute, INamedTypeSymbol? renamedAttribute) =>
        (_factSet, _setAttribute, _keysAttribute, _renamedAttribute) = (factSet, setAttribute, keysAttribute, renamedAttribute);

    /// <summary>Returns the sets; null if the compilation does not reference Factbook, or a version that does not publish keys.</summary>
    public static KnownSets? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Factbook.FactSet`1") is { } factSet
        && compilation.GetTypeByMetadataName("Factbook.Compiled.FactSetAttribute") is { } setAttribute
        && compilation.GetTypeByMetadataName("Factbook.Compiled.FactKeysAttribute") is { } keysAttribute
            ? new KnownSets(
                factSet,
                setAttribute,
                keysAttribute,
                compilation.GetTypeByMetadataName("Factbook.Compiled.RenamedFactKeysAttribute"))
            : null;

    /// <summary>Returns whether a type is <c>FactSet&lt;T&gt;</c>.</summary>
    public bool IsFactSet(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _factSet);

    /// <summary>
    /// Returns the set of a record. A record has exactly one set, so the type of the <c>FactSet&lt;T&gt;</c> identifies it.
    /// </summary>
    public KnownSet? Find(INamedTypeSymbol factSet) =>
        factSet.TypeArguments[0] is INamedTypeSymbol { ContainingAssembly: { } assembly } record
        && _classes.GetOrAdd(assembly, ClassesOf).TryGetValue(record, out var set)
            ? _sets.GetOrAdd(set, Read)
            : null;

    /// <summary>Returns the values of an index, or null if the method is not a lookup by an index.</summary>
    public KnownKeys? FindIndex(IMethodSymbol method) =>
        _indexes.GetOrAdd(method, index => Packed(index, _keysAttribute) is [string keys] ? KnownKeys.Of(keys) : null);

    /// <summary>Returns the record of a set, or null if the class is not a set.</summary>
    public ITypeSymbol? RecordOf(INamedTypeSymbol set) =>
        set.GetMembers("All").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol type && IsFactSet(type)
            ? type.TypeArguments[0]
            : null;

    private KnownSet? Read(INamedTypeSymbol set)
    {
        var record = RecordOf(set)!.Name;
        return Packed(set, _keysAttribute) is [INamedTypeSymbol whole, string places]
            ? ReadWhole(whole) is { } all && all.Keys.Part(places) is { } known ? new KnownSet(record, known, all, all.Renamed) : null
            : ReadWhole(set);
    }

    // A subset has no subsets. This also ignores an attribute that names its own set, which only a malformed assembly can contain.
    private KnownSet? ReadWhole(INamedTypeSymbol set) =>
        RecordOf(set) is { } record && Packed(set, _keysAttribute) is [string keys] && KnownKeys.Of(keys) is { } known
            ? new KnownSet(record.Name, known, null, RenamedIn(set))
            : null;

    private RenamedKeys RenamedIn(INamedTypeSymbol set) =>
        _renamedAttribute is not null && Packed(set, _renamedAttribute) is [string former, string keys]
            ? RenamedKeys.Of(former, keys)
            : RenamedKeys.None;

    private ImmutableDictionary<ISymbol, INamedTypeSymbol> ClassesOf(IAssemblySymbol assembly)
    {
        var classes = ImmutableDictionary.CreateBuilder<ISymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var attribute in assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _setAttribute)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol set }]
                && RecordOf(set) is { } record)
            {
                classes[record] = set;
            }
        }

        return classes.ToImmutable();
    }

    private static IReadOnlyList<object?> Packed(ISymbol symbol, INamedTypeSymbol type)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            {
                return [.. attribute.ConstructorArguments.Select(argument => argument.Value)];
            }
        }

        return [];
    }
}
