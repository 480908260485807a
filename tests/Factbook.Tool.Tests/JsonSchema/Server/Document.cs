using System.Globalization;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>A document that is open in the server.</summary>
/// <param name="Found">What the server finds wrong with it.</param>
public sealed record Document(LanguageServer Server, string Uri, JsonArray Found)
{
    /// <summary>Each diagnostic as <c>line:column message</c>, both counted from 1, in the order of their places.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Found
        .Select(diagnostic =>
            (Line: (int)diagnostic!["range"]!["start"]!["line"]! + 1,
             Column: (int)diagnostic["range"]!["start"]!["character"]! + 1,
             Message: (string)diagnostic["message"]!))
        .Order()
        .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Message}"))];

    /// <summary>What is offered at a place: label and documentation.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompletionsAt(Place place)
    {
        var answer = await Server.Ask("textDocument/completion", At(place));
        return answer!["items"]!.AsArray()
            .DistinctBy(item => (string)item!["label"]!)
            .ToDictionary(item => (string)item!["label"]!, item => TextOf(item!["documentation"]));
    }

    /// <summary>What is shown when the mouse rests on a place.</summary>
    public async Task<string> HoverAt(Place place) => TextOf((await Server.Ask("textDocument/hover", At(place)))?["contents"]);

    private static string TextOf(JsonNode? documentation) =>
        documentation is JsonObject markup ? (string)markup["value"]! : (string?)documentation ?? "";

    private JsonObject At(Place place) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri },
        ["position"] = new JsonObject { ["line"] = place.Line, ["character"] = place.Character },
    };
}

/// <summary>A place in a document, as the protocol counts: from 0.</summary>
public sealed record Place(int Line, int Character)
{
    /// <summary>The text without its one <c>§</c>, and where that was.</summary>
    public static (string Text, Place Place) In(string marked)
    {
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var before = marked[..at].Split('\n');
        return (marked.Remove(at, 1), new Place(before.Length - 1, before[^1].Length));
    }
}
