using System;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Notation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers;

/// <summary>Code that looks a fact up.</summary>
/// <param name="Record">The name of the record that is found.</param>
/// <param name="By">The criterion: <c>key</c>, or the name of a property.</param>
/// <param name="Keys">The valid texts.</param>
/// <param name="BaseSet">The set that contains the searched set, or null.</param>
/// <param name="IsDemand">Whether the program throws an exception if nothing is found.</param>
/// <param name="Argument">The argument with the text.</param>
internal sealed record LookUp(string Record, string By, KnownKeys Keys, KnownSet? BaseSet, bool IsDemand, IOperation Argument)
{
    /// <summary>The former keys by which it finds facts.</summary>
    public RenamedKeys Renamed { get; private init; } = RenamedKeys.None;

    // What the members of FactSet<T> call the key.
    private const string KeyParameter = "key";

    private const string KeyName = "key";

    // How the generator names the method of an index.
    private const string IndexPrefix = "By";

    /// <summary>Whether a text finds something, in any Unicode normalization form, as at run time.</summary>
    public bool Knows(string text) => Keys.Contains(text) || Keys.Contains(NormalizedText.Of(text));

    /// <summary>Returns the key that replaced a former one, or null.</summary>
    public string? Successor(string text) =>
        (Renamed.Find(text) ?? Renamed.Find(NormalizedText.Of(text))) is { } key && Keys.Contains(key) ? key : null;

    /// <summary>Returns the lookup of an operation, or null.</summary>
    public static LookUp? Of(IOperation operation, KnownSets sets) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type } } at when sets.IsFactSet(type) =>
            InSet(sets, type, at.Arguments, isDemand: true),
        IInvocationOperation { TargetMethod.ContainingType: var type } call when sets.IsFactSet(type) =>
            InSet(sets, type, call.Arguments, isDemand: false),
        IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.Length: 1 } method } call when method.Name.StartsWith(
            IndexPrefix, StringComparison.Ordinal) => InIndex(sets, method, call),
        _ => null,
    };

    private static LookUp? InSet(KnownSets sets, INamedTypeSymbol type, ImmutableArray<IArgumentOperation> arguments, bool isDemand) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == KeyParameter) is { Value: var key } && sets.Find(type) is { } set
            ? new LookUp(set.Record, KeyName, set.Keys, set.BaseSet, isDemand, key) { Renamed = set.Renamed }
            : null;

    private static LookUp? InIndex(KnownSets sets, IMethodSymbol method, IInvocationOperation call) =>
        sets.FindIndex(method) is { } values
            ? new LookUp(
                method.ReturnType.Name, method.Name.Substring(IndexPrefix.Length), values, null, IsDemand: false, call.Arguments[0].Value)
            : null;
}
