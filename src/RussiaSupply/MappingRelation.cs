using Factbook;

namespace RussiaSupply;

/// <summary>How a concept of one scheme meets that of another: the mapping relations of SKOS.</summary>
public enum MappingRelation
{
    /// <summary>The same: either can stand for the other everywhere.</summary>
    [Iri(Vocabularies.Skos + "exactMatch")]
    ExactMatch,

    /// <summary>Similar enough to stand for each other in some uses.</summary>
    [Iri(Vocabularies.Skos + "closeMatch")]
    CloseMatch,

    /// <summary>The other concept is broader.</summary>
    [Iri(Vocabularies.Skos + "broadMatch")]
    BroadMatch,

    /// <summary>The other concept is narrower.</summary>
    [Iri(Vocabularies.Skos + "narrowMatch")]
    NarrowMatch,

    /// <summary>Related, and neither of the above.</summary>
    [Iri(Vocabularies.Skos + "relatedMatch")]
    RelatedMatch,
}
