using System.Text.Json.Nodes;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Sources;

namespace Factbook.Tool.JsonSchema;

/// <summary>Schemas of the keys that a map states together. A map with a key in another spelling is left to the compiler.</summary>
internal static class KeyCombinations
{
    public static IEnumerable<JsonObject> Of(FactRecord record) => record.Choices.Select(Of)
        .Concat(record.Declared.Where(property => property.RequiredWith.Count > 0).Select(property => RequiredWith(record, property)))
        .OfType<JsonObject>();

    private static JsonObject? Of(Choice choice) => InUsualSpelling(
        choice.Properties,
        new JsonObject { [choice.IsExclusive ? "oneOf" : "anyOf"] = SchemaNode.Array(choice.Properties.Select(States)) });

    private static JsonObject? RequiredWith(FactRecord record, FactProperty property)
    {
        var others = record.Declared.Where(other => property.RequiredWith.Contains(other.Name)).ToList();
        return InUsualSpelling(
            [property, .. others],
            new JsonObject
            {
                ["if"] = new JsonObject { ["anyOf"] = SchemaNode.Array(others.Select(States)) },
                ["then"] = States(property),
            });
    }

    private static JsonObject? InUsualSpelling(IReadOnlyList<FactProperty> properties, JsonObject schema)
    {
        var names = properties.Select(property => property.YamlName).ToList();
        return names.TrueForAll(YamlNotation.IsText)
            ? new JsonObject { ["if"] = ObjectSchemas.HasNone(Spellings.Others(names)), ["then"] = schema }
            : null;
    }

    // A key without a value states nothing, and neither does an empty collection.
    private static JsonObject States(FactProperty property)
    {
        var nothing = property.Type switch
        {
            ListType => new JsonArray(null, new JsonArray()),
            DictionaryType => new JsonArray(null, new JsonObject()),
            _ => new JsonArray((JsonNode?)null),
        };
        return new JsonObject
        {
            ["required"] = SchemaNode.Array([property.YamlName]),
            ["properties"] = new JsonObject { [property.YamlName] = new JsonObject { ["not"] = new JsonObject { ["enum"] = nothing } } },
        };
    }
}
