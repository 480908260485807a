using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using Factbook.Tool.Model;
using static Factbook.Tool.Reading.Assemblies.DeclaredProperty;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Reads the records of a compiled dataset.</summary>
internal sealed class AssemblyRecords
{
    private const BindingFlags PublicInstance = BindingFlags.Public | BindingFlags.Instance;

    // Values are read on several threads. Reflection on nullable types is not safe for that, and neither are enums that are found by it.
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<Type, FactRecord> _records = [];
    private readonly ConcurrentDictionary<FactProperty, PropertyInfo> _properties = [];
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, string> _sets;
    private readonly AssemblyTypes _types;
    private readonly Func<string, FactRecord?> _source;

    /// <param name="sets">The sets of the dataset.</param>
    /// <param name="source">Returns a record as the sources declare it, which only they document; null for a compiled dataset.</param>
    public AssemblyRecords(IReadOnlyList<IFactSet> sets, Func<string, FactRecord?> source)
    {
        _source = source;
        _sets = sets.DistinctBy(set => set.FactType).ToDictionary(set => set.FactType, set => set.Name);
        _types = new AssemblyTypes(
            this,
            type => sets.Any(set => set.FactType.IsAssignableFrom(type) || type.IsAssignableFrom(set.FactType)));
    }

    /// <summary>Returns whether a type is a record of a dataset, and not a type of Factbook or of .NET.</summary>
    public static bool IsRecord(Type type) =>
        type.Assembly != typeof(IFactSet).Assembly
        && type.GetMethod("PrintMembers", PublicInstance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    /// <summary>Returns the record that a type is.</summary>
    public FactRecord RecordOf(Type type) => _records.GetOrAdd(type, Read);

    /// <summary>Returns the property in .NET.</summary>
    public PropertyInfo PropertyOf(FactProperty property) => _properties[property];

    /// <summary>Returns the terms that attributes state.</summary>
    public static IReadOnlyList<Term> TermsOf(IEnumerable<IriAttribute> attributes) =>
        [.. attributes.Select(attribute => new Term(attribute.Iri, attribute.ValuePrefix))];

    /// <summary>Returns the name of a type as the model has it.</summary>
    public static string NameOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private FactRecord Read(Type type) => new(NameOf(type), () => ContentOf(type))
    {
        IsAbstract = type.IsAbstract,
        IsValueType = type.IsValueType,
        HasMembers = type.GetCustomAttribute<FactsAttribute>(inherit: false)?.Members == true,
        Set = _sets.GetValueOrDefault(type),
        Terms = TermsOf(type.GetCustomAttributes<IriAttribute>(inherit: false)),
        Documentation = _source(NameOf(type))?.Documentation,
    };

    // Creates other records without reading their content, so the lock cannot cause a deadlock.
    private RecordContent ContentOf(Type type)
    {
        lock (_reading)
        {
            return ReadContent(type);
        }
    }

    private RecordContent ReadContent(Type type) => new(
        [.. PropertiesOf(type)],
        [.. BasesOf(type).Select(RecordOf)],
        [.. CasesOf(type).Select(RecordOf)])
    {
        Discriminator = DiscriminatorOf(type),
        Choices = _source(NameOf(type))?.Choices ?? [],
    };

    private IEnumerable<FactProperty> PropertiesOf(Type type)
    {
        var properties = type.GetProperties(PublicInstance).Where(IsCompiled)
            .OrderByDescending(property => DepthOf(property.DeclaringType!))
            .DistinctBy(property => property.Name)
            .OrderBy(property => DepthOf(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken);
        foreach (var property in properties)
        {
            var read = Read(property, type);
            _properties[read] = property;
            yield return read;
        }
    }

    private FactProperty Read(PropertyInfo property, Type record)
    {
        var declared = _types.TypeOf(_nullability.Create(property));
        var type = AllowsRelative(property) ? AssemblyTypes.WithRelativeUris(declared) : declared;
        var inverse = property.GetCustomAttribute<InversePropertyAttribute>();
        var source = _source(NameOf(record))?.Declared.FirstOrDefault(other => other.Name == property.Name);
        return new FactProperty(property.Name, property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name, type)
        {
            DeclaredBy = NameOf(property.DeclaringType!),
            IsKey = property.IsDefined(typeof(KeyAttribute)),
            IsRequired = IsRequired(property, type),
            IsFormerKeys = AttributesOf<FormerKeysAttribute>(property).Any(),
            IsUnique = AttributesOf<UniqueAttribute>(property)
                .Any(unique => unique.Per.Length == 0 && string.IsNullOrEmpty(unique.Where)),
            Terms = TermsOf(AttributesOf<IriAttribute>(property)),
            PassageSource = AttributesOf<PassageOfAttribute>(property).FirstOrDefault()?.Source,
            Agreement = AttributesOf<AgreesAttribute>(property).Select(AgreementOf).FirstOrDefault(),
            IsSourceText = AttributesOf<SourceTextAttribute>(property).Any(),
            IsExtension = property.IsDefined(typeof(JsonExtensionDataAttribute)),
            InverseOf = inverse?.Property,
            Lookup = AttributesOf<IndexAttribute>(property).FirstOrDefault() is not { } index ? FactLookup.None
                : index.IsUnique ? FactLookup.Unique
                : FactLookup.Many,
            RefersTo = [.. ReferredBy(property).Select(RecordOf)],
            AllowsOtherTexts = AllowsOtherTexts(property),
            Role = inverse is not null ? type is ListType ? PropertyRole.Inverse : PropertyRole.Owner
                : type is ListType && OwnsItems(property, record) ? PropertyRole.Owned
                : PropertyRole.Stated,
            Documentation = source?.Documentation,
            Default = source?.Default,
            MemberDocumentation = source?.MemberDocumentation ?? new Dictionary<string, string>(),
            RequiredWith = source?.RequiredWith ?? [],
            Rules = source?.Rules ?? [],
        };
    }

    private Agreement AgreementOf(AgreesAttribute attribute) => new(
        attribute.Per,
        string.IsNullOrEmpty(attribute.Where) ? null : attribute.Where,
        [
            .. attribute.Is.Select(value => ComparedValue.TextOf(
                value is Enum member ? _types.EnumOf(member.GetType()).ValueOf(AssemblyTypes.BitsOf(member)) : Scalars.ValueOf(value))),
        ]);

    private Discriminator? DiscriminatorOf(Type type)
    {
        var cases = type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
            .Where(derived => derived.TypeDiscriminator is not null)
            .Select(derived => new DiscriminatorValue(
                Convert.ToString(derived.TypeDiscriminator, CultureInfo.InvariantCulture)!,
                RecordOf(derived.DerivedType)))
            .ToList();
        var key = type.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName ?? "$type";
        return cases.Count == 0 ? null : new Discriminator(key, cases);
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var current = type.BaseType; current is not null && IsRecord(current); current = current.BaseType)
        {
            yield return current;
        }
    }

    private static IEnumerable<Type> CasesOf(Type type) => type.IsSealed || type.IsValueType
        ? [type]
        : type.Assembly.GetTypes()
            .Where(other => !other.IsAbstract && other.IsAssignableTo(type))
            .OrderBy(other => other != type)
            .ThenBy(NameOf, StringComparer.Ordinal);

    // A table without files is written in other facts. Facts that know their owner state in which of its lists they are written.
    private static bool OwnsItems(PropertyInfo list, Type record) => AssemblyTypes.ItemOf(list.PropertyType) is { } item
        && (FactsOf(item) is { Paths.Count: 0 }
            || item.GetProperties(PublicInstance).Any(property =>
                property.PropertyType.IsAssignableFrom(record)
                && property.GetCustomAttribute<InversePropertyAttribute>()?.Property == list.Name));

    private static FactsAttribute? FactsOf(Type record) => BasesOf(record)
        .Prepend(record)
        .Select(type => type.GetCustomAttribute<FactsAttribute>(inherit: false))
        .FirstOrDefault(facts => facts is not null);

    private static int DepthOf(Type type) => type.BaseType is { } parent ? 1 + DepthOf(parent) : 0;
}
