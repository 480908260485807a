using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Generator.Schema;

namespace Factbook.Tool.JsonSchema;

/// <summary>All that a record needs, to be filled in: editors offer it among the keys.</summary>
internal sealed class Snippets
{
    private const int Deepest = 2;

    private readonly SchemaSet _schemas;
    private int _stops;

    private Snippets(SchemaSet schemas) => _schemas = schemas;

    /// <summary>The snippet, or null when the record needs nothing.</summary>
    public static JsonObject? Of(SchemaSources sources, RecordSchema record)
    {
        var body = new Snippets(sources.Schemas).Body(record, 0);
        return body.Count == 0 ? null : new()
        {
            ["label"] = record.Name,
            ["description"] = $"{sources.Documentation.OfType(record.FullName)} With all that it needs: {string.Join(", ", body.Select(pair => pair.Key))}.".TrimStart(),
            ["body"] = body,
        };
    }

    // What the record has of its own stands first: it tells which record it is.
    private JsonObject Body(RecordSchema record, int depth) => new(ObjectSchemas.RequiredOf(record, hasKey: depth == 0)
        .OrderBy(property => property.DeclaringType != record.FullName)
        .Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, Value(property.Type, depth)))
        .ToList());

    private JsonNode Value(TypeSchema type, int depth) => type switch
    {
        ListSchema { Item: NestedSchema item } when Map(item, depth) is { } map => new JsonArray(map),
        NestedSchema nested when Map(nested, depth) is { } map => map,
        _ => string.Create(CultureInfo.InvariantCulture, $"${++_stops}"),
    };

    private JsonObject? Map(NestedSchema type, int depth) =>
        depth < Deepest && _schemas.Find(type.CSharpName) is { IsAbstract: false } record && _schemas.CasesOf(record).Count() == 1
        && ObjectSchemas.RequiredOf(record, hasKey: false).Count > 0
            ? Body(record, depth + 1)
            : null;
}
