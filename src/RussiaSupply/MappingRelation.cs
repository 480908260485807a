using Factbook;

namespace RussiaSupply;

/// <summary>How a concept of one scheme relates to a concept of another: the mapping relations of SKOS.</summary>
public enum MappingRelation
{
    /// <summary>The same: each can replace the other everywhere.</summary>
    [Iri(Vocabularies.Skos + "exactMatch")]
    ExactMatch,

    /// <summary>Similar enough to replace each other in some uses.</summary>
    [Iri(Vocabularies.Skos + "closeMatch")]
    CloseMatch,

    /// <summary>The other concept is broader.</summary>
    [Iri(Vocabularies.Skos + "broadMatch")]
    BroadMatch,

    /// <summary>The other concept is narrower.</summary>
    [Iri(Vocabularies.Skos + "narrowMatch")]
    NarrowMatch,

    /// <summary>Related, but none of the above.</summary>
    [Iri(Vocabularies.Skos + "relatedMatch")]
    RelatedMatch,
}
