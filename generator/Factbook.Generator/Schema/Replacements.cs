using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Suggests supported types.</summary>
internal static class Replacements
{
    private const string Any = "use a scalar, an enum, a record, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, TValue> of such";

    public static string Of(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]),
        IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object } => "use YamlValue for values of any shape",
        { SpecialType: SpecialType.System_Char } => "use string",
        { SpecialType: SpecialType.System_DateTime } => "use DateOnly, or DateTimeOffset for a point in time",
        { SpecialType: SpecialType.System_IntPtr } => "use int or long",
        { SpecialType: SpecialType.System_UIntPtr } => "use uint or ulong",
        IArrayTypeSymbol { Rank: > 1 } => "use IReadOnlyList<T> of IReadOnlyList<T>",
        IArrayTypeSymbol array => Of(array.ElementType),
        INamedTypeSymbol named => Of(named, KnownTypes.NameOf(named)),
        _ => Any,
    };

    private static string Of(INamedTypeSymbol type, string name) => name switch
    {
        "System.Half" => "use float",
        "System.Int128" or "System.UInt128" or "System.Numerics.BigInteger" => "use long or decimal",
        _ when type.IsTupleType || name.StartsWith("System.Collections.Generic.KeyValuePair<", System.StringComparison.Ordinal) =>
            "use a record, such as 'readonly record struct Pair(…)'",
        _ when Inner(type) is { } inner => inner,
        _ when RecordTypes.IsRecord(type) => "use a record without type parameters",
        _ when Is(type, "System.Collections.Generic.IDictionary<TKey, TValue>") => "use IReadOnlyDictionary<TKey, TValue>",
        _ when Is(type, "System.Collections.Generic.IEnumerable<T>") => "use IReadOnlyList<T>",
        _ when type.TypeKind is TypeKind.Class or TypeKind.Struct && type.Locations.Any(location => location.IsInSource) =>
            "declare it as a record",
        _ => Any,
    };

    // If only the items of a collection are not supported, the suggestion is about them.
    private static string? Inner(INamedTypeSymbol type) => KnownTypes.NameOf(type) switch
    {
        "System.Collections.Generic.IReadOnlyList<T>" or "System.Collections.Generic.IReadOnlyCollection<T>"
            or "System.Collections.Generic.IEnumerable<T>"
            or "System.Collections.Immutable.ImmutableArray<T>" => Of(type.TypeArguments[0]),
        "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" or "System.Collections.Immutable.ImmutableDictionary<TKey, TValue>"
            or "System.Collections.Frozen.FrozenDictionary<TKey, TValue>" => TypeReader.IsDictionaryKey(type.TypeArguments[0])
                ? Of(type.TypeArguments[1]) : "use a string, an enum or an integer as its key",
        _ => null,
    };

    private static bool Is(INamedTypeSymbol type, string @interface) =>
        KnownTypes.NameOf(type) == @interface || type.AllInterfaces.Any(candidate => KnownTypes.NameOf(candidate) == @interface);
}
