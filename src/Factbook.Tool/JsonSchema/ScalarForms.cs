using System.Text.Json.Nodes;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// The forms in which each kind of scalar is written, as an editor sees them: numbers may be quoted, and what a record takes for text
/// may look like a number.
/// </summary>
internal static class ScalarForms
{
    /// <summary>The forms, the usual one first, whose message is shown for a value that fits none.</summary>
    public static IReadOnlyList<JsonObject> Of(ScalarKind kind) => [.. kind.Forms.Select(form => Of(kind, form))];

    /// <summary>Any scalar that an editor takes for no text: to a record's text it is text all the same.</summary>
    public static JsonObject AnythingElse() => new() { ["not"] = Json.Type("string", "object", "array") };

    /// <summary>How a value of the kind may look, for people to learn from.</summary>
    public static IReadOnlyList<JsonNode> ExamplesOf(ScalarKind kind) =>
        [.. kind.Examples.Select(example => example is int number ? JsonValue.Create(number) : (JsonNode)JsonValue.Create((string)example))];

    private static JsonObject Of(ScalarKind kind, ScalarForm form)
    {
        if (form.Type is null)
        {
            return AnythingElse();
        }

        var schema = Json.Type(form.Type);
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
