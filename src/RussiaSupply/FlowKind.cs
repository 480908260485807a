using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A kind of <see cref="Flow"/>, such as trade.</summary>
[Facts("flow-kinds.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record FlowKind
{
    /// <summary>The key, such as <c>arms-transfer</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The name in English.</summary>
    [Iri(Vocabularies.Skos + "prefLabel")]
    public required string Name { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>The flows of this kind.</summary>
    [InverseProperty(nameof(Flow.Kind))]
    public partial IReadOnlyList<Flow> Flows { get; }
}
