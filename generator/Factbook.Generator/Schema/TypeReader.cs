using System.Linq;
using Factbook.Generator.Scalars;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads the schema of a C# type.</summary>
internal static class TypeReader
{
    /// <summary>Returns the schema of a type, or null if it is not supported.</summary>
    /// <param name="type">The type.</param>
    /// <param name="seen">Called for every record that the type contains.</param>
    public static TypeSchema? Read(ITypeSymbol type, System.Action<INamedTypeSymbol> seen)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Optional(nullable.TypeArguments[0], seen);
        }

        return type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }
            ? Optional(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), seen)
            : ReadPresent(type, seen);
    }

    /// <summary>Returns whether the type is a record of facts: it or one of its bases has <c>[Facts]</c>.</summary>
    public static bool IsFact(ITypeSymbol type) => WholeOf(type) is not null;

    // The nearest one is sufficient, since a case has no files of its own.
    private static ITypeSymbol? WholeOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Attribute(KnownTypes.Facts) is not null)
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>Returns the record of facts of another assembly that the type contains, or null.</summary>
    public static INamedTypeSymbol? ForeignFactIn(ITypeSymbol type, IAssemblySymbol assembly) => type switch
    {
        IArrayTypeSymbol array => ForeignFactIn(array.ElementType, assembly),
        INamedTypeSymbol { IsGenericType: true } generic =>
            generic.TypeArguments.Select(argument => ForeignFactIn(argument, assembly)).FirstOrDefault(found => found is not null),
        INamedTypeSymbol named when WholeOf(named) is { } whole && !SymbolEqualityComparer.Default.Equals(
            whole.ContainingAssembly, assembly) => named,
        _ => null,
    };

    private static TypeSchema? Optional(ITypeSymbol type, System.Action<INamedTypeSymbol> seen) =>
        ReadPresent(type, seen) is { } value ? new OptionalSchema(value.CSharpName + "?", value) : null;

    private static TypeSchema? ReadPresent(ITypeSymbol type, System.Action<INamedTypeSymbol> seen)
    {
        var name = KnownTypes.CSharpNameOf(type);
        if (ScalarKinds.Of(type, KnownTypes.Is) is { } scalar)
        {
            return new ScalarSchema(name, scalar);
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => List(name, array.ElementType, ListShape.Array, seen),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum => ReadEnum(name, @enum),
            INamedTypeSymbol { IsGenericType: true } generic => ReadGeneric(name, generic, seen),
            INamedTypeSymbol named when KnownTypes.Is(named, KnownTypes.YamlValue) => new OpenSchema(name),
            INamedTypeSymbol named when IsFact(named) => new ReferenceSchema(name),
            INamedTypeSymbol record when RecordTypes.IsRecord(record) => Nested(name, record, seen),
            _ => null,
        };
    }

    private static NestedSchema Nested(string name, INamedTypeSymbol record, System.Action<INamedTypeSymbol> seen)
    {
        seen(record);
        return new NestedSchema(name);
    }

    private static EnumSchema ReadEnum(string name, INamedTypeSymbol type) => new(
        name,
        FieldsOf(type).Select(ReadMember).ToEquatable(),
        type.Attribute(KnownTypes.FlagsAttribute) is not null);

    /// <summary>Returns the members of an enum, in the order of declaration.</summary>
    public static System.Collections.Generic.IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);

    /// <summary>Reads the name and the number of an enum member.</summary>
    public static EnumMemberSchema ReadMember(IFieldSymbol field) => new(
        field.Name,
        field.Attribute(KnownTypes.JsonStringEnumMemberName)?.Argument(0) as string ?? Words.ToKebab(field.Name),
        EnumConstants.BitsOf(field.ConstantValue));

    private static TypeSchema? ReadGeneric(
        string name, INamedTypeSymbol type, System.Action<INamedTypeSymbol> seen) => KnownTypes.NameOf(type) switch
    {
        "System.Collections.Generic.IReadOnlyList<T>" or "System.Collections.Generic.IReadOnlyCollection<T>"
            or "System.Collections.Generic.IEnumerable<T>" =>
            List(name, type.TypeArguments[0], ListShape.ReadOnlyList, seen),
        "System.Collections.Immutable.ImmutableArray<T>" => List(name, type.TypeArguments[0], ListShape.ImmutableArray, seen),
        KnownTypes.FactList => List(name, type.TypeArguments[0], ListShape.FactList, seen),
        "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" => Dictionary(name, type, DictionaryShape.ReadOnlyDictionary, seen),
        "System.Collections.Immutable.ImmutableDictionary<TKey, TValue>" =>
            Dictionary(name, type, DictionaryShape.ImmutableDictionary, seen),
        "System.Collections.Frozen.FrozenDictionary<TKey, TValue>" => Dictionary(name, type, DictionaryShape.FrozenDictionary, seen),
        KnownTypes.FactDictionary => Dictionary(name, type, DictionaryShape.FactDictionary, seen),
        _ => null,
    };

    private static ListSchema? List(string name, ITypeSymbol item, ListShape shape, System.Action<INamedTypeSymbol> seen) =>
        Read(item, seen) is { } schema ? new ListSchema(name, schema, shape) : null;

    private static DictionarySchema? Dictionary(
        string name, INamedTypeSymbol type, DictionaryShape shape, System.Action<INamedTypeSymbol> seen) =>
        Read(type.TypeArguments[0], seen) is { } key && IsDictionaryKey(key) && Read(type.TypeArguments[1], seen) is { } value
            ? new DictionarySchema(name, key, value, shape)
            : null;

    /// <summary>Returns whether a type can be the key of a dictionary: a string, an enum or an integer.</summary>
    public static bool IsDictionaryKey(ITypeSymbol type) => Read(type, static _ => { }) is { } key && IsDictionaryKey(key);

    private static bool IsDictionaryKey(TypeSchema key) => key is EnumSchema or ScalarSchema { Kind.IsDictionaryKey: true };
}
