using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A state, organisation, group, industry or person that acts, speaks or is mentioned.</summary>
[Facts("actors.yaml")]
[Iri(Vocabularies.Prov + "Agent")]
public sealed partial record Actor
{
    /// <summary>The key, such as <c>white-house</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The former keys, by which programs still find this fact.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The usual name in English.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>The kind of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The actor to which this one belongs, such as the state of an office or the state that a person serves.</summary>
    [Acyclic]
    [Iri(Vocabularies.DublinCore + "isPartOf")]
    public partial Actor? PartOf { get; }

    /// <summary>The members of a group, as far as they are known.</summary>
    [Iri(Vocabularies.SchemaOrg + "member")]
    public partial IReadOnlyList<Actor> Members { get; }

    /// <summary>The actors that state this one as the actor to which they belong.</summary>
    [InverseProperty(nameof(PartOf))]
    public partial IReadOnlyList<Actor> Parts { get; }

    /// <summary>The flows that this actor supplies.</summary>
    [InverseProperty(nameof(Flow.From))]
    public partial IReadOnlyList<Flow> Supplies { get; }

    /// <summary>The flows that this actor receives.</summary>
    [InverseProperty(nameof(Flow.To))]
    public partial IReadOnlyList<Flow> Receives { get; }

    /// <summary>The office or role that the actor had at the time of the sources.</summary>
    public string? Role { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 country code, such as <c>CN</c>; required for states, and allowed only for them.</summary>
    [Index(IsUnique = true)]
    [RegularExpression("^[A-Z]{2}$")]
    public string? CountryCode { get; init; }

    /// <summary>The identifier of the item in Wikidata, such as <c>Q148</c>.</summary>
    [Index(IsUnique = true)]
    [RegularExpression("^Q[1-9][0-9]*$")]
    [Iri(Vocabularies.SchemaOrg + "sameAs", ValuePrefix = Vocabularies.Wikidata)]
    public string? Wikidata { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Returns whether this actor is another one, one of its members, or a part of it or of a member.</summary>
    /// <param name="other">The actor to which this one may belong.</param>
    /// <returns><see langword="true"/> for the actor itself, its members, and the parts of all of these at any depth.</returns>
    public bool BelongsTo(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == other || other.Members.Contains(this) || PartOf?.BelongsTo(other) == true;
    }
}
