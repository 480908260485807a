using System.Text.Json.Nodes;
using Factbook.Generator.Schema;

namespace Factbook.Tool.JsonSchema;

/// <summary>A record that is written as a map of its keys, as <c>MapBinder</c> reads it.</summary>
internal sealed class ObjectSchemas(SchemaSources sources, Definitions definitions, ValueSchemas values)
{
    /// <summary>The properties that make up a record's key.</summary>
    public static IReadOnlyList<PropertySchema> KeysOf(RecordSchema record) =>
        [.. record.Properties.Where(property => property is { IsKey: true, Role: PropertyRole.Value })];

    /// <summary>The properties that a map must have.</summary>
    /// <param name="hasKey">Whether the key is said already. Of a key of several parts it is one, whichever is not in the map.</param>
    public static IReadOnlyList<PropertySchema> RequiredOf(RecordSchema record, bool hasKey) =>
        [.. WrittenBy(record).Where(property => (property.IsRequired || property.IsKey) && !(hasKey && property.IsKey) && property.Type is not UnsupportedSchema)];

    /// <summary>A map without a key that has a pattern.</summary>
    public static JsonObject HasNone(string pattern) => new() { ["patternProperties"] = new JsonObject { [pattern] = false } };

    /// <summary>A map of the record's keys.</summary>
    /// <param name="hasKey">Whether the key is said already: otherwise the map has to say it.</param>
    /// <param name="discriminator">The key that tells that it is this record.</param>
    public JsonObject Of(RecordSchema record, bool hasKey, string? discriminator = null)
    {
        var name = definitions.NameOf(record.FullName) + (discriminator is null ? "" : $"-by-{discriminator}");
        var map = definitions.Refer(name, () => Make(name, record, discriminator));
        return hasKey || KeysOf(record).Count == 0 ? map : definitions.Refer(name + "-item", () => WithKey(record, map));
    }

    private JsonObject WithKey(RecordSchema record, JsonObject map)
    {
        var keys = new JsonObject(KeysOf(record).Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, values.OfProperty(record, key))));
        var needed = new JsonObject { ["properties"] = keys };
        AddRequired(needed, KeysOf(record));
        return new JsonObject { ["type"] = "object", ["allOf"] = Json.Array([map, needed]) };
    }

    private JsonObject Make(string name, RecordSchema record, string? discriminator)
    {
        var properties = new JsonObject();
        var spellings = new JsonObject();
        foreach (var property in WrittenBy(record))
        {
            // What a map's key says is not offered to be said again.
            if (KeysOf(record) is [var key] && property == key)
            {
                spellings[Spellings.Any(property.Key)] = values.OfProperty(record, property);
            }
            else
            {
                properties[property.Key] = values.OfProperty(record, property);
                spellings[Spellings.Any(property.Key)] = Definitions.ReferToProperty(name, property.Key);
            }
        }

        if (discriminator is not null)
        {
            spellings.TryAdd(Spellings.Any(discriminator), true);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["patternProperties"] = spellings };
        if (Others(record) is { } others)
        {
            schema["additionalProperties"] = others;
        }

        AddRequired(schema, RequiredOf(record, hasKey: true));
        AddParts(schema, KeysOf(record));
        if (Snippets.Of(sources, record) is { } snippet)
        {
            schema["defaultSnippets"] = new JsonArray(snippet);
        }

        return schema;
    }

    // Of a key that editors take for a number it can't be said how they spell it.
    private JsonNode? Others(RecordSchema record)
    {
        var rest = record.Properties.FirstOrDefault(property => property.Role == PropertyRole.ExtensionData);
        return rest is null ? (WrittenBy(record).All(property => EditorText.IsText(property.Key)) ? false : null)
            : (rest.Type is OptionalSchema optional ? optional.Value : rest.Type) is DictionarySchema dictionary ? Json.AnyOf(values.Alternatives(dictionary.Value, rest))
            : true;
    }

    // In the usual spelling they are asked for in one breath; if one is there in another, each for itself.
    private static void AddRequired(JsonObject schema, IReadOnlyList<PropertySchema> properties)
    {
        var required = properties.Select(property => property.Key).Where(EditorText.IsText).ToList();
        if (required.Count == 0)
        {
            return;
        }

        schema["if"] = HasNone(Spellings.Others(required));
        schema["then"] = Required(required);
        if (required.Count > 1)
        {
            schema["else"] = new JsonObject
            {
                ["allOf"] = Json.Array(required.Select(key => new JsonObject { ["if"] = HasNone(Spellings.Others([key])), ["then"] = Required([key]) })),
            };
        }
    }

    // Of a key of several parts one stands before the colon, whichever it is.
    private static void AddParts(JsonObject schema, IReadOnlyList<PropertySchema> parts)
    {
        var keys = parts.Select(part => part.Key).ToList();
        if (keys.Count > 1 && keys.TrueForAll(EditorText.IsText))
        {
            schema["allOf"] = Json.Array([new JsonObject
            {
                ["if"] = HasNone(Spellings.Others(keys)),
                ["then"] = new JsonObject { ["anyOf"] = Json.Array(keys.Select(omitted => Required(keys.Where(key => key != omitted)))) },
            }]);
        }
    }

    private static JsonObject Required(IEnumerable<string> keys) => new() { ["required"] = Json.Array(keys) };

    private static IEnumerable<PropertySchema> WrittenBy(RecordSchema record) =>
        record.Properties.Where(property => property.IsWritten && property.Role != PropertyRole.ExtensionData);
}
