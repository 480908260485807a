namespace RussiaSupply;

/// <summary>How a concept of one scheme meets that of another: the mapping relations of SKOS.</summary>
public enum MappingRelation
{
    /// <summary>The same: either can stand for the other everywhere.</summary>
    ExactMatch,

    /// <summary>Similar enough to stand for each other in some uses.</summary>
    CloseMatch,

    /// <summary>The other concept is broader.</summary>
    BroadMatch,

    /// <summary>The other concept is narrower.</summary>
    NarrowMatch,

    /// <summary>Related, and neither of the above.</summary>
    RelatedMatch,
}
