using System.Text.Json.Nodes;

namespace Factbook.Tool.JsonSchema;

/// <summary>Small pieces of JSON Schema.</summary>
internal static class SchemaNode
{
    public static JsonObject Type(params IReadOnlyList<string> types) => new() { ["type"] = types is [var only] ? only : Array(types) };

    public static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    /// <summary>Returns a schema that accepts what any of the schemas accepts; a single schema is returned itself.</summary>
    public static JsonObject AnyOf(IReadOnlyList<JsonObject> schemas) =>
        schemas is [var only] ? only : new() { ["anyOf"] = Array(schemas) };

    /// <summary>Sets the description of a schema, as its first keyword.</summary>
    public static JsonObject Describe(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema.Remove("description");
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
