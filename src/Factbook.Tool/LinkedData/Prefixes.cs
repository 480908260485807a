namespace Factbook.Tool.LinkedData;

/// <summary>The prefixes of the context, by which IRIs have a short form such as <c>schema:Claim</c>.</summary>
internal static class Prefixes
{
    /// <summary>The prefix of the facts and the vocabulary of the dataset.</summary>
    public const string Own = "facts";

    /// <summary>The vocabularies that the export uses itself, or that records often use.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> Shared =
    [
        new("dcterms", "http://purl.org/dc/terms/"),
        new("edtf", "http://id.loc.gov/datatypes/edtf/"),
        new("oa", "http://www.w3.org/ns/oa#"),
        new("prov", "http://www.w3.org/ns/prov#"),
        new("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        new("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        new("schema", "https://schema.org/"),
        new("skos", "http://www.w3.org/2004/02/skos/core#"),
        new("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>Gets all prefixes.</summary>
    public static IEnumerable<string> All => Shared.Select(prefix => prefix.Key).Prepend(Own);

    /// <summary>Returns the short form of an IRI; the IRI itself if it has none.</summary>
    public static string Compact(string iri)
    {
        foreach (var (name, start) in Shared)
        {
            // What begins with two slashes is never read as a short form.
            if (iri.Length > start.Length && iri.StartsWith(start, StringComparison.Ordinal) && iri[start.Length] != '/')
            {
                return $"{name}:{iri[start.Length..]}";
            }
        }

        return iri;
    }

    /// <summary>Returns whether readers would treat an IRI as the short form of another.</summary>
    public static bool IsAmbiguous(string iri) => All.Any(prefix => iri.StartsWith(prefix + ":", StringComparison.Ordinal));
}
