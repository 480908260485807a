using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Model;
using Microsoft.CodeAnalysis.Text;
using PropertyRole = Factbook.Tool.Model.PropertyRole;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Reads the values of a fact that the generator linked.</summary>
/// <param name="records">The records.</param>
/// <param name="linked">The fact.</param>
/// <param name="inverses">The facts that refer to those of its file.</param>
/// <param name="row">The index of the fact among them.</param>
/// <param name="factAt">Returns the fact of a record that a reference names, or null for none.</param>
internal sealed class SourceValues(
    SourceRecords records,
    LinkedFact linked,
    PartInverses inverses,
    int row,
    Func<string, SetReference, Fact?> factAt)
{
    private readonly BoundRecord _value = linked.Fact.Value;

    /// <summary>Returns a span of the file as a location.</summary>
    public SourceLocation LocationOf(TextSpan span)
    {
        var start = linked.Source.LinePositionOf(span.Start);
        return new SourceLocation(linked.Source.DisplayPath, start.Line + 1, start.Character + 1);
    }

    /// <summary>Reads the value of a property.</summary>
    public FactValue Read(FactProperty property)
    {
        var schema = records.Schemas.Find(_value.Record)!;
        var index = records.Schemas.ShapeOf(schema).OrdinalOf(property.Name);
        return property.Role switch
        {
            PropertyRole.Owner => OwnerOf(property, linked.Row.OwnerAt(schema, index)),
            PropertyRole.Inverse => InverseOf(schema, index),
            _ => Read(
                _value.Values[index],
                property,
                new References(linked.Row.References, PropertyReferences.CountBefore(_value, index))),
        };
    }

    private FactValue OwnerOf(FactProperty property, SetReference reference) =>
        RecordOf(records.SchemaOf(property).Type) is { } record && factAt(record, reference) is { } owner
            ? new ReferenceValue(owner)
            : AbsentValue.Instance;

    private ListValue InverseOf(RecordSchema schema, int index)
    {
        var numbers = inverses.Of(row);
        var at = 0;
        for (var i = 0; i < index; i++)
        {
            if (schema.Properties[i].Role == Generator.Schema.PropertyRole.Inverse)
            {
                at += 1 + numbers[at];
            }
        }

        var record = RecordOf(schema.Properties[index].Type)!;
        var facts = numbers.Slice(at + 1, numbers[at]).ToArray().Select(number => factAt(record, new SetReference(number)));
        return new ListValue([.. facts.OfType<Fact>().Select(fact => new ReferenceValue(fact))]);
    }

    private static string? RecordOf(TypeSchema type) => TypeTraits.Item(type) is ReferenceSchema reference ? reference.CSharpName : null;

    private FactValue Read(BoundItem item, FactProperty property, References references) =>
        item.Value is { } value ? Read(value, records.SchemaOf(property).Type, references)
        : item.IsNull ? AbsentValue.Instance
        : Unstated(property);

    private FactValue Unstated(FactProperty property) => property.Default ?? property.Type switch
    {
        { IsOptional: true } => AbsentValue.Instance,
        ListType or EnumType { Enum.IsFlags: true } => new ListValue([]),
        DictionaryType => new MapValue([]),
        EnumType { Enum: var names } => names.ValueOf(0),
        ScalarType { Kind: var kind } when Scalars.TypeOf(kind).IsValueType && !records.HasInitializer(property) =>
            Scalars.ValueOf(Activator.CreateInstance(Scalars.TypeOf(kind))!),
        _ => AbsentValue.Instance,
    };

    private FactValue Read(BoundValue value, TypeSchema type, References references) => (value, type) switch
    {
        (_, OptionalSchema optional) => Read(value, optional.Value, references),
        (BoundReference, ReferenceSchema { CSharpName: var record }) => factAt(record, references.Next()) is { } fact
            ? new ReferenceValue(fact) { Location = LocationOf(value.Span) }
            : AbsentValue.Instance,
        (BoundScalar scalar, ScalarSchema { Kind: var kind }) =>
            SourceScalars.ValueOf(kind, scalar) with { Location = LocationOf(value.Span) },
        (BoundEnum member, EnumSchema) => records.EnumOf(type).ValueOf(member.Value) with { Location = LocationOf(value.Span) },
        (BoundList list, ListSchema { Item: var item }) => ReadList(list, item, references),
        (BoundDictionary dictionary, DictionarySchema types) => ReadDictionary(dictionary, types, references),
        (BoundRecord record, NestedSchema nested) => ReadNested(record, nested, references),
        (BoundOpen open, _) => ReadOpen(open.Node),
        _ => AbsentValue.Instance,
    };

    private ListValue ReadList(BoundList list, TypeSchema item, References references) =>
        new([.. list.Items.Select(inner => ReadItem(inner.Value, item, references)).OfType<FactValue>()])
        {
            Location = LocationOf(list.Span),
        };

    // A reference to a fact with errors is left out of a list.
    private FactValue? ReadItem(BoundValue? value, TypeSchema type, References references) =>
        value is null ? type is ReferenceSchema ? null : AbsentValue.Instance
        : Read(value, type, references) is var read && read is AbsentValue && type is ReferenceSchema ? null : read;

    private MapValue ReadDictionary(BoundDictionary dictionary, DictionarySchema type, References references)
    {
        var entries = dictionary.Entries
            .Select(entry => (entry.Key, Value: ReadItem(entry.Value, type.Value, references)))
            .Where(entry => entry.Value is not null)
            .Select(entry => new MapEntry(Read(entry.Key, type.Key, references), entry.Value!))
            .ToList();
        var isHashed = type.Shape is DictionaryShape.ImmutableDictionary or DictionaryShape.FrozenDictionary;
        return new MapValue([.. isHashed ? entries.Order(MapEntryOrder.Instance) : entries.AsEnumerable()])
        {
            Location = LocationOf(dictionary.Span),
        };
    }

    private NestedValue ReadNested(BoundRecord value, NestedSchema declared, References references)
    {
        var record = records.RecordOf(value.Record);

        // Values are read in the order of declaration, since the references are in that order.
        var members = record.Declared
            .Select((property, i) => KeyValuePair.Create(property, Read(value.Values[i], property, references)))
            .ToDictionary();
        return new NestedValue(
            record,
            records.RecordOf(declared.CSharpName),
            [.. record.Members.Select(property => KeyValuePair.Create(property, members[property]))])
        {
            Location = LocationOf(value.Span),
        };
    }

    private FactValue ReadOpen(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => AbsentValue.Instance,
        YamlScalar scalar => new TextValue(scalar.Text) { Location = LocationOf(node.Span) },
        YamlSequence list => new ListValue([.. list.Items.Select(ReadOpen)]) { Location = LocationOf(node.Span) },
        YamlMapping map => new MapValue([.. map.Entries.Select(ReadOpenEntry)]) { Location = LocationOf(node.Span) },
        _ => AbsentValue.Instance,
    };

    private MapEntry ReadOpenEntry(YamlEntry entry) => new(new TextValue(entry.Key.Text), ReadOpen(entry.Value));

    /// <summary>The references of a fact, in the order in which they are written.</summary>
    private sealed class References(IReadOnlyList<SetReference> references, int next)
    {
        private int _next = next;

        public SetReference Next() => references[_next++];
    }
}
