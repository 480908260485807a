using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>What one actor does to another, such as <c>warns</c>.</summary>
[Facts("relations.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record Relation
{
    /// <summary>The key, a verb in the present tense, such as <c>warns</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What the relation means, in English.</summary>
    [Iri(Vocabularies.Skos + "definition")]
    public required string Meaning { get; init; }

    /// <summary>The claims that state this relation.</summary>
    [InverseProperty(nameof(RelationClaim.Relation))]
    public partial IReadOnlyList<RelationClaim> Claims { get; }
}
