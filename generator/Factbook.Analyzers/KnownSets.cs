using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers;

/// <summary>
/// The sets of facts that a compilation can reach, its own and those of its references. Each is read when it is first looked into.
/// </summary>
internal sealed class KnownSets
{
    private readonly INamedTypeSymbol _factSet;
    private readonly INamedTypeSymbol _setAttribute;
    private readonly INamedTypeSymbol _keysAttribute;

    private readonly ConcurrentDictionary<IAssemblySymbol, ImmutableDictionary<ISymbol, INamedTypeSymbol>> _classes = new(
        SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, KnownSet?> _sets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, KnownKeys?> _indexes = new(SymbolEqualityComparer.Default);

    private KnownSets(INamedTypeSymbol factSet, INamedTypeSymbol setAttribute, INamedTypeSymbol keysAttribute) =>
        (_factSet, _setAttribute, _keysAttribute) = (factSet, setAttribute, keysAttribute);

    /// <summary>Null when the compilation has no Factbook, or one that tells no keys.</summary>
    public static KnownSets? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Factbook.FactSet`1") is { } factSet
        && compilation.GetTypeByMetadataName("Factbook.Compiled.FactSetAttribute") is { } setAttribute
        && compilation.GetTypeByMetadataName("Factbook.Compiled.FactKeysAttribute") is { } keysAttribute
            ? new KnownSets(factSet, setAttribute, keysAttribute)
            : null;

    /// <summary>Whether a type is <c>FactSet&lt;T&gt;</c>.</summary>
    public bool IsFactSet(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _factSet);

    /// <summary>The set of a record, for a <c>FactSet&lt;T&gt;</c> of it: a record has one, wherever a program got it from.</summary>
    public KnownSet? Find(INamedTypeSymbol factSet) =>
        factSet.TypeArguments[0] is INamedTypeSymbol { ContainingAssembly: { } assembly } record
        && _classes.GetOrAdd(assembly, ClassesOf).TryGetValue(record, out var set)
            ? _sets.GetOrAdd(set, Read)
            : null;

    /// <summary>The values that an index knows, or null when the method is none.</summary>
    public KnownKeys? FindIndex(IMethodSymbol method) =>
        _indexes.GetOrAdd(method, index => Packed(index) is [string keys] ? KnownKeys.Of(keys) : null);

    /// <summary>Returns the record whose facts a class is the set of, or null when it is not a set.</summary>
    public ITypeSymbol? RecordOf(INamedTypeSymbol set) =>
        set.GetMembers("All").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol type && IsFactSet(type)
            ? type.TypeArguments[0]
            : null;

    private KnownSet? Read(INamedTypeSymbol set)
    {
        var record = RecordOf(set)!.Name;
        return Packed(set) is [INamedTypeSymbol whole, string places]
            ? ReadWhole(whole) is { } all && all.Keys.Part(places) is { } known ? new KnownSet(record, known, all) : null
            : ReadWhole(set);
    }

    // A part is never the whole of another one: an attribute that names its own set, which only a foreign assembly can have, leads nowhere.
    private KnownSet? ReadWhole(INamedTypeSymbol set) =>
        RecordOf(set) is { } record && Packed(set) is [string keys] && KnownKeys.Of(keys) is { } known
            ? new KnownSet(record.Name, known, null)
            : null;

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

    private IReadOnlyList<object?> Packed(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _keysAttribute))
            {
                return [.. attribute.ConstructorArguments.Select(argument => argument.Value)];
            }
        }

        return [];
    }
}
