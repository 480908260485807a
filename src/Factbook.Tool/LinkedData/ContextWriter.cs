using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Tool.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// Writes the context: prefixes, and for each type a context that applies only to nodes of that type (JSON-LD 1.1), since two records may
/// give one name different meanings.
/// </summary>
/// <remarks>
/// It contains neither <c>@base</c> nor <c>@vocab</c>: with a URN as base, some readers, such as rdflib, do not resolve relative IRIs.
/// </remarks>
internal static class ContextWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JsonFile.Encoder };

    /// <summary>Writes the context.</summary>
    /// <param name="json">The writer, after the name of the member.</param>
    /// <param name="baseIri">The IRI of the dataset.</param>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="names">The names of the dataset.</param>
    /// <param name="termsOf">Returns the terms of a record.</param>
    public static void Write(
        Utf8JsonWriter json, string baseIri, DatasetTypes types, DatasetNames names, Func<FactRecord, RecordTerms> termsOf)
    {
        json.WriteStartObject();
        json.WriteNumber("@version", 1.1m);
        var prefixes = names.Prefixes;
        json.WriteString(prefixes.Own, baseIri + "#");
        foreach (var (prefix, iri) in prefixes.Vocabularies)
        {
            json.WriteString(prefix, iri);
        }

        WriteType(json, prefixes, FigureNode.Money, FigureNode.Terms);
        WriteType(json, prefixes, FigureNode.Quantity, FigureNode.Terms);
        WriteType(json, prefixes, PassageNode.Resource, PassageNode.ResourceTerms);
        WriteType(json, prefixes, PassageNode.Position, PassageNode.PositionTerms);
        WriteType(json, prefixes, PassageNode.Quote, PassageNode.QuoteTerms);
        foreach (var record in types.Records.Where(record => !record.IsAbstract))
        {
            WriteType(json, names.NameOf(record), names.Of(record), TermsOf(termsOf(record), prefixes, types.IsOfFacts(record)));
        }

        json.WriteEndObject();
    }

    /// <summary>Returns the definition of a term.</summary>
    /// <param name="iri">The IRI in its short form.</param>
    /// <param name="type">The type to which values are converted, or null.</param>
    public static JsonObject Definition(string iri, string? type = null) =>
        type is null ? new() { ["@id"] = iri } : new() { ["@id"] = iri, ["@type"] = type };

    private static IEnumerable<KeyValuePair<string, JsonObject>> TermsOf(RecordTerms terms, Prefixes prefixes, bool isFact)
    {
        if (isFact)
        {
            yield return new(terms.Id, Definition(prefixes.InDocument("dcterms:identifier")));
        }

        foreach (var term in terms.Properties)
        {
            yield return new(term.Name, Definition(term.Iri, term.Form, prefixes));
        }

        if (isFact)
        {
            yield return new(terms.Location, Definition(prefixes.InDocument(OwnTerms.Location.Iri)));
        }
    }

    private static JsonObject Definition(string iri, ValueForm form, Prefixes prefixes)
    {
        var definition = Definition(iri, prefixes.InDocument(form.Coercion));
        if (form.Entry is { } entry)
        {
            definition["@context"] = new JsonObject
            {
                [OwnTerms.Key.Name] = Definition(prefixes.InDocument(OwnTerms.Key.Iri), entry.Key, prefixes),
                [OwnTerms.Value.Name] = Definition(prefixes.InDocument(OwnTerms.Value.Iri), entry.Value, prefixes),
            };
        }

        return definition;
    }

    // Types of figures and passages, whose definitions have the usual prefixes.
    private static void WriteType(
        Utf8JsonWriter json, Prefixes prefixes, string type, IReadOnlyList<KeyValuePair<string, JsonObject>> terms) => WriteType(
        json,
        prefixes.InDocument(type),
        prefixes.InDocument(type),
        terms.Select(term => KeyValuePair.Create(term.Key, Definition(
            prefixes.InDocument((string)term.Value["@id"]!), prefixes.InDocument((string?)term.Value["@type"])))));

    // A line for each term.
    private static void WriteType(Utf8JsonWriter json, string name, string iri, IEnumerable<KeyValuePair<string, JsonObject>> terms)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteStartObject("@context");
        foreach (var (term, definition) in terms)
        {
            json.WritePropertyName(term);
            json.WriteRawValue(definition.ToJsonString(Readable), skipInputValidation: true);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
