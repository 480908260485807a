using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Whether a node has the shape of a record or of a type: what decides which case it is.</summary>
internal static class CaseFit
{
    /// <summary>Determines whether a node can be a value of a type from its kind, its keys and the texts of its scalars.</summary>
    public static bool Fits(BindingContext context, TypeSchema type, YamlNode node) => (type, node) switch
    {
        (ScalarSchema scalar, YamlScalar { IsNull: false } text) => context.Parse(scalar.Kind, text.Text) is not null,
        (EnumSchema @enum, YamlScalar text) => EnumBinder.Find(@enum, text.Text) is not null,
        (ReferenceSchema, YamlScalar { IsNull: false }) => true,
        (ListSchema, YamlSequence) => true,
        (OptionalSchema optional, _) => node is YamlScalar { IsNull: true } || Fits(context, optional.Value, node),
        (DictionarySchema dictionary, YamlMapping map) =>
            map.Entries.All(entry => Fits(context, dictionary.Key, entry.Key) && Fits(context, dictionary.Value, entry.Value)),
        (NestedSchema, YamlMapping map) when context.Schemas.Find(type.CSharpName) is { } record =>
            context.Schemas.CasesOf(record).Any(candidate => FitsKeys(context, candidate, map)),
        (OpenSchema, _) => true,
        _ => false,
    };

    public static bool FitsKeys(BindingContext context, RecordSchema record, YamlMapping map) =>
        !Missing(context, record, map, null).Any() && !Unknown(context, record, map).Any();

    /// <summary>The required keys that a map lacks.</summary>
    public static IEnumerable<string> Missing(BindingContext context, RecordSchema record, YamlMapping map, YamlScalar? key)
    {
        var shape = context.Schemas.ShapeOf(record);
        var present = new HashSet<int>(map.Entries.Select(entry => shape.IndexOf(entry.Key.Text)));
        return Enumerable.Range(0, record.Properties.Count)
            .Where(index => record.Properties[index] is { IsRequired: true, HasKey: true } property
                && !present.Contains(index) && !(property.IsKey && key is not null))
            .Select(index => record.Properties[index].Key);
    }

    /// <summary>The entries whose keys a record does not have.</summary>
    public static IEnumerable<YamlEntry> Unknown(BindingContext context, RecordSchema record, YamlMapping map) =>
        map.Entries.Where(entry => !Knows(context, record, entry));

    /// <summary>Whether a record has the key of an entry.</summary>
    public static bool Knows(BindingContext context, RecordSchema record, YamlEntry entry)
    {
        var shape = context.Schemas.ShapeOf(record);
        return shape.ExtensionData >= 0 || shape.IndexOf(entry.Key.Text) >= 0;
    }
}
