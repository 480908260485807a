namespace Factbook.Tool.Model;

/// <summary>
/// What a record or property means to people, whatever its name is: any of some terms of shared vocabularies. A dataset states the terms
/// with <c>[Iri]</c>.
/// </summary>
internal sealed class VocabularyRole
{
    private const string Dublin = "http://purl.org/dc/terms/";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Schema = "https://schema.org/";
    private const string Qualifier = "http://www.wikidata.org/prop/qualifier/";

    /// <summary>The name of a fact for people.</summary>
    public static readonly VocabularyRole Name = new(
        $"{Schema}name",
        "http://www.w3.org/2004/02/skos/core#prefLabel",
        "http://www.w3.org/2000/01/rdf-schema#label",
        $"{Dublin}title",
        "http://xmlns.com/foaf/0.1/name");

    /// <summary>Somebody who acts or speaks: their names are proper names.</summary>
    public static readonly VocabularyRole Agent = new(
        $"{Prov}Agent",
        $"{Schema}Person",
        $"{Schema}Organization",
        $"{Schema}Place",
        $"{Schema}Country",
        "http://xmlns.com/foaf/0.1/Agent",
        "http://xmlns.com/foaf/0.1/Person",
        "http://xmlns.com/foaf/0.1/Organization");

    /// <summary>A kind of things: their names are common nouns.</summary>
    public static readonly VocabularyRole Concept = new("http://www.w3.org/2004/02/skos/core#Concept");

    /// <summary>The first of two facts that a fact connects.</summary>
    public static readonly VocabularyRole Subject = new($"{Rdf}subject");

    /// <summary>How a fact connects two others.</summary>
    public static readonly VocabularyRole Predicate = new($"{Rdf}predicate");

    /// <summary>The second of two facts that a fact connects.</summary>
    public static readonly VocabularyRole Object = new($"{Rdf}object");

    /// <summary>When something happened that takes no time, so that a period means a day somewhere within it.</summary>
    public static readonly VocabularyRole PointInTime = new(
        $"{Dublin}created",
        $"{Dublin}issued",
        $"{Dublin}modified",
        $"{Schema}dateCreated",
        $"{Schema}datePublished",
        $"{Schema}dateModified",
        $"{Prov}atTime",
        $"{Prov}generatedAtTime");

    /// <summary>A record of what somebody said.</summary>
    public static readonly VocabularyRole Claim = new($"{Schema}Claim");

    /// <summary>The occasion on which a claim was made.</summary>
    public static readonly VocabularyRole Occasion = new($"{Schema}appearance", $"{Prov}wasGeneratedBy");

    /// <summary>On whose behalf somebody speaks.</summary>
    public static readonly VocabularyRole Principal = new($"{Prov}actedOnBehalfOf");

    /// <summary>
    /// How a claim is meant, if not as a plain statement: Wikidata's qualifiers <c>nature of statement</c> and
    /// <c>sourcing circumstances</c>.
    /// </summary>
    public static readonly VocabularyRole Mark = new($"{Qualifier}P5102", $"{Qualifier}P1480");

    /// <summary>What a claim is about.</summary>
    public static readonly VocabularyRole About = new($"{Schema}about");

    /// <summary>The claims that a claim is made against.</summary>
    public static readonly VocabularyRole Disputed = new("http://purl.org/spar/cito/disputes");

    /// <summary>The links of the chain from the origin of a claim to the source in which it is read, in this order.</summary>
    public static readonly IReadOnlyList<VocabularyRole> Chain =
    [
        new VocabularyRole($"{Prov}hadPrimarySource"),
        new VocabularyRole($"{Prov}wasAttributedTo"),
        new VocabularyRole($"{Prov}wasQuotedFrom"),
        new VocabularyRole($"{Schema}isPartOf"),
    ];

    private readonly HashSet<string> _iris;

    private VocabularyRole(params IEnumerable<string> iris) => _iris = iris.ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns whether a record, or one that it derives from, has the role.</summary>
    public bool IsOf(FactRecord record) => IsAmong(record.Terms) || record.Bases.Any(parent => IsAmong(parent.Terms));

    /// <summary>Returns whether a property has the role.</summary>
    public bool IsOf(FactProperty property) => IsAmong(property.Terms);

    /// <summary>Returns the property of a record that has the role; null if none has.</summary>
    public FactProperty? In(FactRecord record) => record.Members.FirstOrDefault(IsOf);

    // schema.org can be written with either scheme.
    private bool IsAmong(IReadOnlyList<Term> terms) => terms.Any(term => _iris.Contains(term.Iri)
        || (term.Iri.StartsWith("http://schema.org/", StringComparison.Ordinal) && _iris.Contains("https" + term.Iri["http".Length..])));
}
