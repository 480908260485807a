using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// Who supplies what to whom: a series in SDMX's sense, with its counterpart area, reference area and product. It is what claims are about
/// and says by itself neither that anything flows nor how much.
/// </summary>
[Facts("flows.yaml")]
[Iri(Vocabularies.Rdf + "Statement")]
public sealed partial record Flow
{
    /// <summary>The key, such as <c>china-russia-drones</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The keys that it had before, by which programs still find it.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>Gets what kind of flow it is.</summary>
    [Iri(Vocabularies.Rdf + "predicate")]
    public partial FlowKind Kind { get; }

    /// <summary>The supplier; absent if the flow is from everywhere. Of a joint production, the partner.</summary>
    [Iri(Vocabularies.Rdf + "subject")]
    public partial Actor? From { get; }

    /// <summary>Gets the receiver; null if the flow is to everyone.</summary>
    [Iri(Vocabularies.Rdf + "object")]
    public partial Actor? To { get; }

    /// <summary>What is supplied.</summary>
    public partial Good Good { get; }

    /// <summary>The flow that this one is counted in, of the same goods and to the same receiver.</summary>
    [Acyclic]
    [Iri(Vocabularies.DublinCore + "isPartOf")]
    public partial Flow? PartOf { get; }

    /// <summary>The flows that are counted in this one.</summary>
    [InverseProperty(nameof(PartOf))]
    public partial IReadOnlyList<Flow> Parts { get; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Returns the supplier and the receiver, as far as they are known.</summary>
    /// <returns>At most two actors, the supplier first.</returns>
    public IEnumerable<Actor> Parties() => new[] { From, To }.OfType<Actor>();

    /// <summary>
    /// Returns whether everything in this flow is also in another: both are of one kind, and the supplier, the receiver and the goods are
    /// those of the other or belong to them. A flow without a supplier or receiver includes all of them.
    /// </summary>
    /// <param name="whole">The flow that may include this one.</param>
    /// <returns>
    /// <see langword="true"/> for the flow itself and for each part of it, whether <see cref="PartOf"/> states it or not.
    /// </returns>
    public bool IsPartOf(Flow whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return Kind == whole.Kind && Good.IsKindOf(whole.Good) && IsWithin(From, whole.From) && IsWithin(To, whole.To);

        static bool IsWithin(Actor? part, Actor? all) => all is null || part?.BelongsTo(all) == true;
    }
}
