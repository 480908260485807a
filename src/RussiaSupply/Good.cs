using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A kind of goods, as a SKOS concept with a broader kind and its place in the Harmonized System.</summary>
[Facts("goods.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record Good
{
    /// <summary>The key, such as <c>machine-tools</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The former keys, by which programs still find this fact.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The name in English.</summary>
    [Iri(Vocabularies.Skos + "prefLabel")]
    public required string Name { get; init; }

    /// <summary>The broader kind, which includes all of these goods (SKOS <c>broader</c>).</summary>
    [Acyclic]
    [Iri(Vocabularies.Skos + "broader")]
    public partial Good? Broader { get; }

    /// <summary>The kinds of goods directly below this one (SKOS <c>narrower</c>).</summary>
    [InverseProperty(nameof(Broader))]
    public partial IReadOnlyList<Good> Narrower { get; }

    /// <summary>The headings of the Harmonized System for these goods; absent if no particular ones match.</summary>
    public HarmonizedSystemMatch? HarmonizedSystem { get; init; }

    /// <summary>The flows of exactly these goods.</summary>
    [InverseProperty(nameof(Flow.Good))]
    public partial IReadOnlyList<Flow> Flows { get; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Returns whether these goods are of a kind, directly or through broader kinds.</summary>
    /// <param name="kind">The kind of which they may be.</param>
    /// <returns><see langword="true"/> for the kind itself and for every kind below it.</returns>
    public bool IsKindOf(Good kind) => this == kind || Broader?.IsKindOf(kind) == true;
}
