using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Reads the values of records in memory.</summary>
/// <param name="records">The records.</param>
/// <param name="factOf">Returns the fact that an object is; null if it is not one of the dataset.</param>
internal sealed class AssemblyValues(AssemblyRecords records, Func<object, Fact?> factOf)
{
    /// <summary>Reads the value of a property.</summary>
    public FactValue Read(object record, FactProperty property) => Read(ReadObject(record, property), property.Type);

    /// <summary>Reads the .NET value of a property.</summary>
    public object? ReadObject(object record, FactProperty property) => records.PropertyOf(property)
        .GetValue(record, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);

    private FactValue Read(object? value, FactType type) => value is null ? AbsentValue.Instance : type switch
    {
        EnumType { Enum: var names } when value is Enum member => names.ValueOf(AssemblyTypes.BitsOf(member)),
        ReferenceType { Record: var declared } => factOf(value) is { } fact ? new ReferenceValue(fact) : ReadNested(value, declared),
        NestedType { Record: var declared } => ReadNested(value, declared),
        ListType { Item: var item } when value is IEnumerable items => ReadList(items, item),
        DictionaryType dictionary when value is IEnumerable entries => ReadDictionary(entries, dictionary),
        OpenType when value is YamlValue open => ReadOpen(open),
        _ => Scalars.ValueOf(value),
    };

    private NestedValue ReadNested(object value, FactRecord declared)
    {
        var record = records.RecordOf(value.GetType());
        var members = record.Members.Select(property => KeyValuePair.Create(property, Read(value, property)));
        return new NestedValue(record, declared, [.. members]);
    }

    // A default ImmutableArray cannot be enumerated.
    private ListValue ReadList(IEnumerable items, FactType item) =>
        items.GetType().IsValueType && items.Equals(Activator.CreateInstance(items.GetType()))
        ? new ListValue([])
        : new ListValue([.. items.Cast<object?>().Select(value => Read(value, item))]);

    private MapValue ReadDictionary(IEnumerable entries, DictionaryType type)
    {
        var read = entries.Cast<object>().Select(entry => new MapEntry(
            Read(entry.GetType().GetProperty("Key")!.GetValue(entry), type.Key),
            Read(entry.GetType().GetProperty("Value")!.GetValue(entry), type.Value)));
        return new MapValue([.. IsHashed(entries.GetType()) ? read.Order(MapEntryOrder.Instance) : read]);
    }

    // These enumerate by hash codes, which differ from run to run. All others keep the order of the file.
    private static bool IsHashed(Type type) =>
        Generic(type) == typeof(ImmutableDictionary<,>)
        || (type.BaseType is { } parent && (Generic(parent) == typeof(FrozenDictionary<,>) || IsHashed(parent)));

    private static Type? Generic(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;

    private static FactValue ReadOpen(YamlValue value) => value.Kind switch
    {
        YamlKind.Null => AbsentValue.Instance,
        YamlKind.Sequence => new ListValue([.. value.Items.Select(ReadOpen)]),
        YamlKind.Mapping => new MapValue([.. value.Entries.Select(entry => new MapEntry(new TextValue(entry.Key), ReadOpen(entry.Value)))]),
        _ => new TextValue(value.Text),
    };
}
