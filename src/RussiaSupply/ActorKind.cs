using Factbook;

namespace RussiaSupply;

/// <summary>The kinds of <see cref="Actor"/>.</summary>
public enum ActorKind
{
    /// <summary>A state that exists, as in ISO 3166-1.</summary>
    [Iri(Vocabularies.SchemaOrg + "Country")]
    State,

    /// <summary>A state that no longer exists.</summary>
    FormerState,

    /// <summary>A body with its own name, such as an office, an agency or an administration.</summary>
    [Iri(Vocabularies.SchemaOrg + "Organization")]
    Organisation,

    /// <summary>Several actors together that do not form a body of their own.</summary>
    Group,

    /// <summary>A branch of a state's economy, taken as a whole.</summary>
    Industry,

    /// <summary>A person.</summary>
    [Iri(Vocabularies.SchemaOrg + "Person")]
    Person,
}
