using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A kind of goods, as a SKOS concept: a name, a broader kind, and where other classifications have it.</summary>
[Facts("goods.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record Good
{
    /// <summary>The key, such as <c>machine-tools</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The keys that it had before, by which programs still find it.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The name in English.</summary>
    [Iri(Vocabularies.Skos + "prefLabel")]
    public required string Name { get; init; }

    /// <summary>The kind of goods that all of these are, too (SKOS <c>broader</c>).</summary>
    [Acyclic]
    [Iri(Vocabularies.Skos + "broader")]
    public partial Good? Broader { get; }

    /// <summary>The kinds of goods directly below this one (SKOS <c>narrower</c>).</summary>
    [InverseProperty(nameof(Broader))]
    public partial IReadOnlyList<Good> Narrower { get; }

    /// <summary>Where the Harmonized System has it; absent if nowhere in particular.</summary>
    public HarmonizedSystemMatch? HarmonizedSystem { get; init; }

    /// <summary>The flows of exactly these goods.</summary>
    [InverseProperty(nameof(Flow.Good))]
    public partial IReadOnlyList<Flow> Flows { get; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Whether these goods are of that kind, directly or through broader kinds.</summary>
    /// <param name="kind">The kind that they may be of.</param>
    /// <returns><see langword="true"/> for the kind itself and for every kind below it.</returns>
    public bool IsKindOf(Good kind) => this == kind || Broader?.IsKindOf(kind) == true;
}
