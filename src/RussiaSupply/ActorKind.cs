using Factbook;

namespace RussiaSupply;

/// <summary>What an <see cref="Actor"/> is.</summary>
public enum ActorKind
{
    /// <summary>A state that exists, as in ISO 3166-1.</summary>
    [Iri(Vocabularies.SchemaOrg + "Country")]
    State,

    /// <summary>A state that exists no more.</summary>
    FormerState,

    /// <summary>A body with a name of its own: an office, an agency, an administration.</summary>
    [Iri(Vocabularies.SchemaOrg + "Organization")]
    Organisation,

    /// <summary>Actors taken together that are no body of their own.</summary>
    Group,

    /// <summary>A branch of a state's economy, taken as a whole.</summary>
    Industry,

    /// <summary>A person.</summary>
    [Iri(Vocabularies.SchemaOrg + "Person")]
    Person,
}
