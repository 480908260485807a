using System.Diagnostics.CodeAnalysis;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// The prefixes of the context of a document, by which IRIs have a short form such as <c>schema:Claim</c>. A prefix that is also the scheme
/// of an IRI in the document has another name: readers would expand that IRI, and nothing in JSON-LD prevents it.
/// </summary>
internal sealed class Prefixes
{
    /// <summary>The usual prefix of the facts and the vocabulary of the dataset.</summary>
    public const string Usual = "facts";

    // The vocabularies that the export uses itself, or that records often use.
    private static readonly KeyValuePair<string, string>[] Shared =
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

    private static readonly string[] AllUsual = [Usual, .. Shared.Select(prefix => prefix.Key)];

    private readonly HashSet<string> _schemes;

    /// <param name="iris">The IRIs that records state.</param>
    public Prefixes(IEnumerable<string> iris)
    {
        _schemes = new(iris.Select(UsualOf).OfType<string>(), StringComparer.Ordinal);
        Own = NameOf(Usual);
        Vocabularies = [.. Shared.Select(prefix => KeyValuePair.Create(NameOf(prefix.Key), prefix.Value))];
    }

    /// <summary>Gets the prefix of the facts and the vocabulary of the dataset.</summary>
    public string Own { get; }

    /// <summary>Gets the prefixes of other vocabularies, with the beginnings of their IRIs.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Vocabularies { get; }

    /// <summary>Gets the names that neither types nor properties can have.</summary>
    public IEnumerable<string> Reserved => AllUsual.Union(AllUsual.Select(NameOf));

    /// <summary>Returns whether an IRI is the short form of another with the usual prefixes.</summary>
    public static bool IsUsual(string iri) => UsualOf(iri) is not null;

    /// <summary>Returns whether readers would treat an IRI as the short form of another.</summary>
    public bool IsAmbiguous(string iri) => UsualOf(iri) is { } prefix && !_schemes.Contains(prefix);

    /// <summary>Returns the short form of an IRI; the IRI itself if it has none.</summary>
    public string Compact(string iri)
    {
        foreach (var (name, start) in Vocabularies)
        {
            if (iri.Length > start.Length && iri.StartsWith(start, StringComparison.Ordinal) && iri[start.Length] != '/')
            {
                return $"{name}:{iri[start.Length..]}";
            }
        }

        return iri;
    }

    /// <summary>Returns the short form in the document of one with a usual prefix; other texts, such as keywords, are returned.</summary>
    [return: NotNullIfNotNull(nameof(usual))]
    public string? InDocument(string? usual) =>
        _schemes.Count > 0 && usual is not null && UsualOf(usual) is { } prefix ? NameOf(prefix) + usual[prefix.Length..] : usual;

    // An underscore is in no scheme.
    private string NameOf(string prefix) => _schemes.Contains(prefix) ? prefix + "_" : prefix;

    // What begins with two slashes is never read as a short form.
    private static string? UsualOf(string iri) => Array.Find(AllUsual, prefix =>
        iri.Length > prefix.Length
        && iri[prefix.Length] == ':'
        && iri.StartsWith(prefix, StringComparison.Ordinal)
        && !iri.AsSpan(prefix.Length + 1).StartsWith("//", StringComparison.Ordinal));
}
