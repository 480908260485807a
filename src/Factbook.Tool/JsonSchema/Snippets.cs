using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>All that a record needs, to be filled in: editors offer it among the keys.</summary>
internal sealed class Snippets
{
    private const int Deepest = 2;

    private int _stops;

    private Snippets()
    {
    }

    /// <summary>The snippet, or null when the record needs nothing.</summary>
    public static JsonObject? Of(FactRecord record)
    {
        var body = new Snippets().Body(record, 0);
        return body.Count == 0 ? null : new()
        {
            ["label"] = record.Name,
            ["description"] = $"{record.Documentation} With all that it needs: {string.Join(", ", body.Select(pair => pair.Key))}.".TrimStart(),
            ["body"] = body,
        };
    }

    // What the record has of its own stands first: it tells which record it is.
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
