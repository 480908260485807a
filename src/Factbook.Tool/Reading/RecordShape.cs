using System.CodeDom.Compiler;
using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Reading;

/// <summary>The properties of a record that facts are compiled into: those of the record itself first, then those that it inherits.</summary>
internal sealed class RecordShape
{
    private const BindingFlags PublicInstance = BindingFlags.Public | BindingFlags.Instance;

    public RecordShape(Type type)
    {
        var compiled = type.GetProperties(PublicInstance).Where(IsCompiled)
            .OrderByDescending(property => DepthOf(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken)
            .DistinctBy(property => property.Name)
            .Select(property => new FactProperty(property, RoleOf(property, type)))
            .ToList();
        Key = [.. compiled.Where(property => property.Role == PropertyRole.Key)];
        Properties = [.. compiled.Where(property => property.Role != PropertyRole.Key)];
    }

    /// <summary>The properties that make up the key; none when the key stands in the YAML file alone.</summary>
    public IReadOnlyList<FactProperty> Key { get; }

    /// <summary>All others.</summary>
    public IReadOnlyList<FactProperty> Properties { get; }

    /// <summary>All properties: those of the key first.</summary>
    public IEnumerable<FactProperty> Members => Key.Concat(Properties);

    public FactProperty? Owner => Properties.FirstOrDefault(property => property.Role == PropertyRole.Owner);

    /// <summary>Whether a type is a record that facts nest, and neither a value of Factbook's own nor of the base library.</summary>
    public static bool IsNested(Type type) =>
        type.Assembly != typeof(IFactSet).Assembly
        && type.GetMethod("PrintMembers", PublicInstance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    /// <summary>Which case of a record another one is, as YAML has it: a <c>ShareClaim</c> is the case <c>share</c> of <c>Claim</c>; null for the record itself.</summary>
    public static string? CaseOf(Type record, Type whole) => record == whole ? null : StatedCase(record, whole) ?? Words.ToKebab(
        record.Name.Length > whole.Name.Length && record.Name.EndsWith(whole.Name, StringComparison.Ordinal) ? record.Name[..^whole.Name.Length] : record.Name);

    /// <summary>The records that can stand where one is declared: itself, or those derived from it, by their names.</summary>
    public static IReadOnlyList<Type> CasesOf(Type type) => type.IsSealed
        ? [type]
        : [.. type.Assembly.GetTypes().Where(other => !other.IsAbstract && other.IsAssignableTo(type)).OrderBy(other => other.FullName, StringComparer.Ordinal)];

    /// <summary>The properties that a fact says, and no other fact for it. A key in one part is the fact's key.</summary>
    public IEnumerable<FactProperty> Exported =>
        (Key.Count > 1 ? Key : []).Concat(Properties.Where(property => property.Role != PropertyRole.WayBack));

    /// <summary>What a list or an array is of; null for everything else.</summary>
    public static Type? ItemOf(Type type) => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable))
        ? null
        : type.GetElementType() ?? (type.IsGenericType && type.GetGenericArguments() is [var item] ? item : null);

    /// <summary>What a dictionary's keys and values are; null for everything else.</summary>
    public static (Type Key, Type Value)? EntryOf(Type type) => type.GetInterfaces().Append(type).FirstOrDefault(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))?.GetGenericArguments() is [var key, var value]
        ? (key, value)
        : null;

    // What a record computes has no setter and no parameter, and is written by no generator.
    private static bool IsCompiled(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && (property.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "Factbook"
            || ((property.SetMethod is not null || IsParameter(property)) && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always }));

    // A positional record may declare the property of a parameter itself, without a setter.
    private static bool IsParameter(PropertyInfo property) => property.DeclaringType!.GetConstructors(PublicInstance | BindingFlags.NonPublic)
        .Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static string? StatedCase(Type record, Type whole) => whole.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
        .FirstOrDefault(derived => derived.DerivedType == record)?.TypeDiscriminator is { } stated ? Convert.ToString(stated, CultureInfo.InvariantCulture) : null;

    private static PropertyRole RoleOf(PropertyInfo property, Type record)
    {
        var isList = ItemOf(property.PropertyType) is not null;
        return property switch
        {
            _ when property.IsDefined(typeof(KeyAttribute)) => PropertyRole.Key,
            _ when property.IsDefined(typeof(InversePropertyAttribute)) => isList ? PropertyRole.WayBack : PropertyRole.Owner,
            _ when isList && OwnsItems(property, record) => PropertyRole.Owned,
            _ => PropertyRole.Stated,
        };
    }

    // Facts that know their owner say in which of its lists they stand.
    private static bool OwnsItems(PropertyInfo list, Type record) => ItemOf(list.PropertyType)!.GetProperties(PublicInstance).Any(property =>
        property.PropertyType.IsAssignableFrom(record)
        && property.GetCustomAttribute<InversePropertyAttribute>()?.Property == list.Name);

    private static int DepthOf(Type type) => type.BaseType is { } parent ? 1 + DepthOf(parent) : 0;
}
