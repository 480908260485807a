using System.Text.Json.Nodes;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// Creates the schemas of the forms in which each kind of scalar can be written, as an editor reads them: numbers may be quoted, and text
/// of a record may look like a number.
/// </summary>
internal static class ScalarForms
{
    /// <summary>Returns the schemas of the forms. The first is the usual one; its message is shown for a value that matches none.</summary>
    public static IReadOnlyList<JsonObject> Of(ScalarKind kind) => [.. kind.Forms.Select(form => Of(kind, form))];

    /// <summary>
    /// Returns the schema of scalars that editors do not treat as text, such as numbers; a property of type text accepts them.
    /// </summary>
    public static JsonObject AnythingElse() => new() { ["not"] = SchemaNode.Type("string", "object", "array") };

    /// <summary>Returns examples of values of a kind, which editors show.</summary>
    public static IReadOnlyList<JsonNode> ExamplesOf(ScalarKind kind) =>
        [.. kind.Examples.Select(example =>
            example is int number ? JsonValue.Create(number) : (JsonNode)JsonValue.Create((string)example))];

    private static JsonObject Of(ScalarKind kind, ScalarForm form)
    {
        if (form.Type is null)
        {
            return AnythingElse();
        }

        var schema = SchemaNode.Type(form.Type);
        if ((form.Pattern ?? (form.Type == "string" && kind.Figure is { } figure ? FigurePattern.Of(figure) : null)) is { } pattern)
        {
            schema["pattern"] = pattern;
        }

        if (form is { Minimum: { } least, Maximum: { } most })
        {
            schema["minimum"] = least;
            schema["maximum"] = most;
        }

        if (form.IsExplained)
        {
            schema["errorMessage"] = kind.Expected;
        }

        return schema;
    }
}
