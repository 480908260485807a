using System.Globalization;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>An open document of the server.</summary>
/// <param name="Found">The diagnostics of the server.</param>
public sealed record Document(LanguageServer Server, string Uri, JsonArray Found)
{
    /// <summary>Gets each diagnostic as <c>line:column message</c>, 1-based, in the order of their positions.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Found
        .Select(diagnostic =>
            (Line: (int)diagnostic!["range"]!["start"]!["line"]! + 1,
             Column: (int)diagnostic["range"]!["start"]!["character"]! + 1,
             Message: (string)diagnostic["message"]!))
        .Order()
        .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Message}"))];

    /// <summary>Returns the completions at a position: label and documentation.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompletionsAt(Place place)
    {
        var answer = await Server.Ask("textDocument/completion", At(place));
        return answer!["items"]!.AsArray()
            .DistinctBy(item => (string)item!["label"]!)
            .ToDictionary(item => (string)item!["label"]!, item => TextOf(item!["documentation"]));
    }

    /// <summary>Returns the hover text at a position.</summary>
    public async Task<string> HoverAt(Place place) => TextOf((await Server.Ask("textDocument/hover", At(place)))?["contents"]);

    private static string TextOf(JsonNode? documentation) =>
        documentation is JsonObject markup ? (string)markup["value"]! : (string?)documentation ?? "";

    private JsonObject At(Place place) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri },
        ["position"] = new JsonObject { ["line"] = place.Line, ["character"] = place.Character },
    };
}

/// <summary>A position in a document, 0-based as in the protocol.</summary>
public sealed record Place(int Line, int Character)
{
    /// <summary>Returns the text without its only <c>§</c>, and the position of that character.</summary>
    public static (string Text, Place Place) In(string marked)
    {
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var before = marked[..at].Split('\n');
        return (marked.Remove(at, 1), new Place(before.Length - 1, before[^1].Length));
    }
}
