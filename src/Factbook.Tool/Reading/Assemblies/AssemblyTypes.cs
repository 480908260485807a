using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Reads .NET types as the types of the model.</summary>
/// <param name="records">Reads records.</param>
/// <param name="isFact">Returns whether the values of a record are facts.</param>
internal sealed class AssemblyTypes(AssemblyRecords records, Func<Type, bool> isFact)
{
    private readonly ConcurrentDictionary<Type, FactEnum> _enums = [];

    /// <summary>Returns the type of a property, with whether it and its items may be null.</summary>
    public FactType TypeOf(NullabilityInfo declared)
    {
        var type = Nullable.GetUnderlyingType(declared.Type) ?? declared.Type;
        return PlainTypeOf(type, declared) with { IsOptional = declared.ReadState == NullabilityState.Nullable };
    }

    /// <summary>Returns the items of a list or array; null for another type.</summary>
    public static Type? ItemOf(Type type) => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable))
        ? null
        : type.GetElementType() ?? (type.IsGenericType && type.GetGenericArguments() is [var item] ? item : null);

    /// <summary>Returns a type whose URIs may be relative references.</summary>
    public static FactType WithRelativeUris(FactType type) => type switch
    {
        ScalarType scalar when scalar.Kind == TextScalars.Uri => scalar with { Kind = TextScalars.UriReference },
        ListType list => list with { Item = WithRelativeUris(list.Item) },
        DictionaryType dictionary => dictionary with { Value = WithRelativeUris(dictionary.Value) },
        _ => type,
    };

    /// <summary>Returns the enum that a type is.</summary>
    public FactEnum EnumOf(Type type) => _enums.GetOrAdd(type, ReadEnum);

    /// <summary>Returns the number of a member, as its bits.</summary>
    public static long BitsOf(Enum member) => Type.GetTypeCode(member.GetType()) == TypeCode.UInt64
        ? unchecked((long)Convert.ToUInt64(member, CultureInfo.InvariantCulture))
        : Convert.ToInt64(member, CultureInfo.InvariantCulture);

    private static FactEnum ReadEnum(Type type)
    {
        var members = type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => new EnumMember(
            field.Name,
            field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? Words.ToKebab(field.Name),
            BitsOf((Enum)field.GetValue(null)!),
            Documentation: null)
        {
            Terms = AssemblyRecords.TermsOf(field.GetCustomAttributes<IriAttribute>(inherit: false)),
        });
        return new FactEnum(AssemblyRecords.NameOf(type), type.IsDefined(typeof(FlagsAttribute), inherit: false), [.. members]);
    }

    private FactType PlainTypeOf(Type type, NullabilityInfo declared) =>
        type.IsEnum ? new EnumType(EnumOf(type))
        : Scalars.KindOf(type) is { } kind ? new ScalarType(kind)
        : type == typeof(YamlValue) ? new OpenType()
        : AssemblyRecords.IsRecord(type) ? isFact(type) ? new ReferenceType(records.RecordOf(type)) : new NestedType(records.RecordOf(type))
        : IsDictionary(type) && declared.GenericTypeArguments is [var key, var value] ? new DictionaryType(TypeOf(key), TypeOf(value))
        : ItemOf(type) is not null && (declared.ElementType ?? declared.GenericTypeArguments.FirstOrDefault()) is { } item
            ? new ListType(TypeOf(item))
        : new UnknownType();

    private static bool IsDictionary(Type type) => type.GetInterfaces().Append(type)
        .Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));
}
