using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>Represents a kind of <see cref="Flow"/>, such as trade.</summary>
[Facts("flow-kinds.yaml")]
[Iri(Vocabularies.Skos + "Concept")]
public sealed partial record FlowKind
{
    /// <summary>Gets the key, such as <c>arms-transfer</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>Gets what flows of this kind are, in English.</summary>
    [Iri(Vocabularies.Skos + "prefLabel")]
    public required string Name { get; init; }

    /// <summary>Gets what a reader should know in addition.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Gets the flows of this kind.</summary>
    [InverseProperty(nameof(Flow.Kind))]
    public partial IReadOnlyList<Flow> Flows { get; }
}
