using System.Text.Json.Nodes;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Sources;

namespace Factbook.Tool.JsonSchema;

/// <summary>Creates the schemas of records that are written as maps.</summary>
internal sealed class ObjectSchemas(Definitions definitions, ValueSchemas values)
{
    /// <summary>Returns the properties that make up the key of a record.</summary>
    public static IReadOnlyList<FactProperty> KeysOf(FactRecord record) =>
        [.. record.Declared.Where(property => property is { IsKey: true, IsWritten: true, IsExtension: false })];

    /// <summary>Returns the properties that a map must contain.</summary>
    /// <param name="record">The record.</param>
    /// <param name="hasKey">
    /// Whether the key is stated outside the map. If the key has several properties, exactly one of them is stated outside the map.
    /// </param>
    public static IReadOnlyList<FactProperty> RequiredOf(FactRecord record, bool hasKey) =>
        [.. WrittenBy(record).Where(property =>
            (property.IsRequired || property.IsKey) && !(hasKey && property.IsKey) && property.Type is not UnknownType)];

    /// <summary>Returns the schema of a map that has no key which matches a pattern.</summary>
    public static JsonObject HasNone(string pattern) => new() { ["patternProperties"] = new JsonObject { [pattern] = false } };

    /// <summary>Returns the schema of a record as a map.</summary>
    /// <param name="record">The record.</param>
    /// <param name="hasKey">Whether the key is stated outside the map; otherwise the map must contain it.</param>
    /// <param name="discriminator">The discriminator by which the map was identified as this record; null for none.</param>
    public JsonObject Of(FactRecord record, bool hasKey, string? discriminator = null)
    {
        var name = definitions.NameOf(record.FullName) + (discriminator is null ? "" : $"-by-{discriminator}");
        var map = definitions.Refer(name, () => Make(name, record, discriminator));
        return hasKey || KeysOf(record).Count == 0 ? map : definitions.Refer(name + "-item", () => WithKey(record, map));
    }

    private JsonObject WithKey(FactRecord record, JsonObject map)
    {
        var keys = new JsonObject(
            KeysOf(record).Select(key => KeyValuePair.Create<string, JsonNode?>(key.YamlName, values.OfProperty(key))));
        var needed = new JsonObject { ["properties"] = keys };
        AddRequired(needed, KeysOf(record));
        return new JsonObject { ["type"] = "object", ["allOf"] = SchemaNode.Array([map, needed]) };
    }

    private JsonObject Make(string name, FactRecord record, string? discriminator)
    {
        var properties = new JsonObject();
        var spellings = new JsonObject();
        foreach (var property in WrittenBy(record))
        {
            // The key before the colon is not offered again within the map, but accepted.
            if (KeysOf(record) is [var key] && property == key)
            {
                spellings[Spellings.Any(property.YamlName)] = values.OfProperty(property);
            }
            else
            {
                properties[property.YamlName] = values.OfProperty(property);
                spellings[Spellings.Any(property.YamlName)] = Definitions.ReferToProperty(name, property.YamlName);
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
        JsonObject[] combinations = [.. PartsOf(KeysOf(record)), .. KeyCombinations.Of(record)];
        if (combinations.Length > 0)
        {
            schema["allOf"] = SchemaNode.Array(combinations);
        }

        if (Snippets.Of(record) is { } snippet)
        {
            schema["defaultSnippets"] = new JsonArray(snippet);
        }

        return schema;
    }

    // If editors treat a name as a number, it is unknown how they spell it, so further keys must be accepted.
    private JsonNode? Others(FactRecord record)
    {
        var rest = record.Declared.FirstOrDefault(property => property.IsExtension);
        return rest is null ? (WrittenBy(record).All(property => YamlNotation.IsText(property.YamlName)) ? false : null)
            : rest.Type is DictionaryType dictionary ? SchemaNode.AnyOf(values.Alternatives(dictionary.Value, rest))
            : true;
    }

    // If all keys have the usual spelling, editors report the missing ones together; otherwise one by one.
    private static void AddRequired(JsonObject schema, IReadOnlyList<FactProperty> properties)
    {
        var required = properties.Select(property => property.YamlName).Where(YamlNotation.IsText).ToList();
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
                ["allOf"] = SchemaNode.Array(required.Select(key => new JsonObject
                {
                    ["if"] = HasNone(Spellings.Others([key])),
                    ["then"] = Required([key]),
                })),
            };
        }
    }

    // One part of a key of several properties is before the colon, and any of them can be.
    private static IEnumerable<JsonObject> PartsOf(IReadOnlyList<FactProperty> parts)
    {
        var keys = parts.Select(part => part.YamlName).ToList();
        if (keys.Count > 1 && keys.TrueForAll(YamlNotation.IsText))
        {
            yield return new JsonObject
            {
                ["if"] = HasNone(Spellings.Others(keys)),
                ["then"] = new JsonObject
                {
                    ["anyOf"] = SchemaNode.Array(keys.Select(omitted => Required(keys.Where(key => key != omitted)))),
                },
            };
        }
    }

    private static JsonObject Required(IEnumerable<string> keys) => new() { ["required"] = SchemaNode.Array(keys) };

    private static IEnumerable<FactProperty> WrittenBy(FactRecord record) =>
        record.Declared.Where(property => property is { IsWritten: true, IsExtension: false });
}
