using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.LinkedData;

/// <summary>
/// The statements that an export intends: for each value under each name of each node one, with the IRIs that the context states. It reads
/// only what the export writes, so whatever a real reader drops or reads in another way is a difference.
/// </summary>
internal sealed class IntendedStatements
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
    private readonly JsonObject _context;

    private IntendedStatements(JsonObject context) => _context = context;

    /// <summary>Returns the statements as lines in ordinal order.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var document = JsonNode.Parse(text)!;
        var statements = new IntendedStatements(document["@context"]!.AsObject());
        foreach (var node in document["@graph"]!.AsArray())
        {
            statements.Read(node!.AsObject(), scope: null);
        }

        return [.. statements._lines.Order(StringComparer.Ordinal)];
    }

    private string Read(JsonObject node, JsonObject? scope)
    {
        var id = Expand((string)node["@id"]!);
        var types = node["@type"] is JsonArray array ? [.. array.Select(type => (string)type!)]
            : node["@type"] is { } only ? [(string)only!] : Array.Empty<string>();
        var terms = types.Select(name => _context[name]?["@context"]?.AsObject()).FirstOrDefault(own => own is not null) ?? scope;
        foreach (var type in types)
        {
            Add(id, Rdf + "type", Expand(type));
        }

        foreach (var (name, value) in node.Where(member => member.Key[0] != '@'))
        {
            var term = terms?[name] as JsonObject;
            var iri = Expand((string?)term?["@id"] ?? name);
            if ((string?)term?["@type"] == "@json")
            {
                Add(id, iri, Canonical(value).ToJsonString(Readable), Rdf + "JSON");
                continue;
            }

            foreach (var item in value is JsonArray items ? items.ToList() : [value])
            {
                ReadValue(id, iri, item!, term);
            }
        }

        return id;
    }

    private void ReadValue(string id, string iri, JsonNode value, JsonObject? term)
    {
        var type = (string?)term?["@type"];
        if (value is JsonObject literal && literal["@value"] is { } lexical)
        {
            Add(id, iri, (string)lexical!, Expand((string)literal["@type"]!));
        }
        else if (value is JsonObject node)
        {
            Add(id, iri, Read(node, term?["@context"]?.AsObject()));
        }
        else if (type == "@id")
        {
            Add(id, iri, Expand((string)value!));
        }
        else
        {
            Add(id, iri, value.ToString(), type is null ? Xsd + "string" : Expand(type));
        }
    }

    private void Add(params string[] statement) => _lines.Add(string.Join('\t', statement));

    private string Expand(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Expand((string)_context[name]!["@id"]!)
            : name.AsSpan(colon + 1).StartsWith("//") ? name
            : _context[name[..colon]] is JsonValue prefix ? (string)prefix! + name[(colon + 1)..]
            : name;
    }

    // The order of names in a JSON literal is ordinal.
    private static JsonNode Canonical(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Canonical(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Canonical(item))]),
        _ => value!.DeepClone(),
    };
}
