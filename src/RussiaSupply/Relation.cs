using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>Represents what one actor does to another, such as <c>warns</c>.</summary>
[Facts("relations.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record Relation
{
    /// <summary>Gets the key, a verb in the present tense, such as <c>warns</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>Gets what the relation means, in English.</summary>
    [Iri(Vocabularies.Skos + "definition")]
    public required string Meaning { get; init; }

    /// <summary>Gets the claims that state this relation.</summary>
    [InverseProperty(nameof(RelationClaim.Relation))]
    public partial IReadOnlyList<RelationClaim> Claims { get; }
}
