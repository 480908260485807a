using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A state, organisation, group, industry or person that acts, speaks or is spoken of.</summary>
[Facts("actors.yaml")]
[Iri(Vocabularies.Prov + "Agent")]
public sealed partial record Actor
{
    /// <summary>The key, such as <c>white-house</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The keys that it had before, by which programs still find it.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The name in English, as it is usually written.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The actor that this one belongs to: an office to its state, a person to the state served.</summary>
    [Acyclic]
    [Iri(Vocabularies.DublinCore + "isPartOf")]
    public partial Actor? PartOf { get; }

    /// <summary>Gets the actors that a group consists of, as far as they are known.</summary>
    [Iri(Vocabularies.SchemaOrg + "member")]
    public partial IReadOnlyList<Actor> Members { get; }

    /// <summary>Every actor that belongs to this one directly.</summary>
    [InverseProperty(nameof(PartOf))]
    public partial IReadOnlyList<Actor> Parts { get; }

    /// <summary>The flows that come from it.</summary>
    [InverseProperty(nameof(Flow.From))]
    public partial IReadOnlyList<Flow> Supplies { get; }

    /// <summary>The flows that go to it.</summary>
    [InverseProperty(nameof(Flow.To))]
    public partial IReadOnlyList<Flow> Receives { get; }

    /// <summary>The office or part it had at the time of the sources.</summary>
    public string? Role { get; init; }

    /// <summary>The country code: ISO 3166-1 alpha-2, such as <c>CN</c>. States alone have one.</summary>
    [Index(IsUnique = true)]
    [RegularExpression("^[A-Z]{2}$")]
    public string? CountryCode { get; init; }

    /// <summary>The item in Wikidata, such as <c>Q148</c>.</summary>
    [Index(IsUnique = true)]
    [RegularExpression("^Q[1-9][0-9]*$")]
    [Iri(Vocabularies.SchemaOrg + "sameAs", ValuePrefix = Vocabularies.Wikidata)]
    public string? Wikidata { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Returns whether this is another actor, or belongs to it, directly, through others or as a member of a group.</summary>
    /// <param name="other">The actor that it may belong to.</param>
    /// <returns><see langword="true"/> for the actor itself and for every part and member of it, however deep.</returns>
    public bool BelongsTo(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == other || other.Members.Contains(this) || PartOf?.BelongsTo(other) == true;
    }
}
