using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>Creates the snippet with all required keys of a record, which editors offer among its keys.</summary>
internal sealed class Snippets
{
    // Records that contain each other would have endless snippets.
    private const int Deepest = 2;

    private int _stops;

    private Snippets()
    {
    }

    /// <summary>Returns the snippet; null if the record has no required keys.</summary>
    public static JsonObject? Of(FactRecord record)
    {
        var body = new Snippets().Body(record, 0);
        return body.Count == 0 ? null : new()
        {
            ["label"] = record.Name,
            ["description"] = $"{record.Documentation} Required keys: {string.Join(", ", body.Select(pair => pair.Key))}.".TrimStart(),
            ["body"] = body,
        };
    }

    // The record's own keys come first, since they determine the case.
    private JsonObject Body(FactRecord record, int depth) => new(ObjectSchemas.RequiredOf(record, hasKey: depth == 0)
        .OrderBy(property => property.DeclaredBy != record.FullName)
        .Select(property => KeyValuePair.Create<string, JsonNode?>(property.YamlName, Value(property.Type, depth)))
        .ToList());

    private JsonNode Value(FactType type, int depth) => type switch
    {
        ListType { IsOptional: false, Item: NestedType { IsOptional: false } item } when Map(item, depth) is { } map => new JsonArray(map),
        ListType { IsOptional: false, Item: ScalarType } => new JsonArray(Stop()),
        NestedType { IsOptional: false } nested when Map(nested, depth) is { } map => map,
        _ => Stop(),
    };

    private string Stop() => string.Create(CultureInfo.InvariantCulture, $"${++_stops}");

    private JsonObject? Map(NestedType type, int depth) =>
        depth < Deepest && type.Record is { IsAbstract: false, Cases.Count: 1 } record
        && ObjectSchemas.RequiredOf(record, hasKey: false).Count > 0
            ? Body(record, depth + 1)
            : null;
}
