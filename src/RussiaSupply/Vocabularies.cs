namespace RussiaSupply;

/// <summary>The shared vocabularies whose terms the records use.</summary>
internal static class Vocabularies
{
    /// <summary>CiTO, the Citation Typing Ontology.</summary>
    public const string Cito = "http://purl.org/spar/cito/";

    /// <summary>The metadata terms of Dublin Core.</summary>
    public const string DublinCore = "http://purl.org/dc/terms/";

    /// <summary>PROV-O, the W3C's ontology of provenance.</summary>
    public const string Prov = "http://www.w3.org/ns/prov#";

    /// <summary>RDF itself. To describe an <c>rdf:Statement</c> is not to assert it.</summary>
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>schema.org.</summary>
    public const string SchemaOrg = "https://schema.org/";

    /// <summary>SKOS, the W3C's vocabulary of concepts.</summary>
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";

    /// <summary>OWL-Time, the W3C's ontology of time.</summary>
    public const string Time = "http://www.w3.org/2006/time#";

    /// <summary>The entities of Wikidata.</summary>
    public const string Wikidata = "http://www.wikidata.org/entity/";

    /// <summary>
    /// The qualifiers of Wikidata: P5102, nature of statement, and P1480, sourcing circumstances, state how a claim is meant.
    /// </summary>
    public const string WikidataQualifiers = "http://www.wikidata.org/prop/qualifier/";
}
