using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>A passage as a node: a part of its source, selected by position or by its words (W3C Web Annotation).</summary>
internal static class PassageNode
{
    public const string Resource = "oa:SpecificResource";
    public const string Position = "oa:TextPositionSelector";
    public const string Quote = "oa:TextQuoteSelector";

    public static readonly IReadOnlyList<KeyValuePair<string, JsonObject>> ResourceTerms =
    [
        new("source", ContextWriter.Definition("oa:hasSource", "@id")),
        new("selector", ContextWriter.Definition("oa:hasSelector")),
    ];

    public static readonly IReadOnlyList<KeyValuePair<string, JsonObject>> PositionTerms =
    [
        new("start", ContextWriter.Definition("oa:start", "xsd:nonNegativeInteger")),
        new("end", ContextWriter.Definition("oa:end", "xsd:nonNegativeInteger")),
        new(OwnTerms.Digest.Name, ContextWriter.Definition(OwnTerms.Digest.Iri)),
        new(OwnTerms.Context.Name, ContextWriter.Definition(OwnTerms.Context.Iri)),
    ];

    public static readonly IReadOnlyList<KeyValuePair<string, JsonObject>> QuoteTerms =
    [
        new("exact", ContextWriter.Definition("oa:exact")),
        new("prefix", ContextWriter.Definition("oa:prefix")),
        new("suffix", ContextWriter.Definition("oa:suffix")),
    ];

    /// <summary>Writes a passage; only its selector if the source is not known.</summary>
    public static void Write(Utf8JsonWriter json, Prefixes prefixes, Passage passage, string? source, string id)
    {
        if (source is null)
        {
            WriteSelector(json, prefixes, passage, id);
            return;
        }

        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", prefixes.InDocument(Resource));
        json.WriteString("source", source);
        json.WritePropertyName("selector");
        WriteSelector(json, prefixes, passage, id + "/selector");
        json.WriteEndObject();
    }

    private static void WriteSelector(Utf8JsonWriter json, Prefixes prefixes, Passage passage, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        if (passage is { Start: { } start, End: { } end })
        {
            json.WriteString("@type", prefixes.InDocument(Position));
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteString(OwnTerms.Digest.Name, "sha256:" + passage.Digest);
            if (passage.Context is { } context)
            {
                json.WritePropertyName(OwnTerms.Context.Name);
                WriteSelector(json, prefixes, context, id + "/context");
            }
        }
        else
        {
            json.WriteString("@type", prefixes.InDocument(Quote));
            json.WriteString("exact", passage.Exact);
            WriteWords(json, "prefix", passage.Prefix);
            WriteWords(json, "suffix", passage.Suffix);
        }

        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            json.WriteString(name, words);
        }
    }
}
