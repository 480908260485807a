using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// Who supplies what to whom. Claims are about flows; a flow by itself states neither that anything is supplied nor how much. It
/// corresponds to a series in SDMX, with its counterpart area, reference area and product.
/// </summary>
[Facts("flows.yaml")]
[Iri(Vocabularies.Rdf + "Statement")]
public sealed partial record Flow
{
    /// <summary>The key, such as <c>china-russia-drones</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The former keys, by which programs still find this fact.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The kind of flow.</summary>
    [Iri(Vocabularies.Rdf + "predicate")]
    public partial FlowKind Kind { get; }

    /// <summary>The supplier, or the partner in a joint production; absent if the flow is from all suppliers.</summary>
    [Iri(Vocabularies.Rdf + "subject")]
    public partial Actor? From { get; }

    /// <summary>The receiver; absent if the flow is to all receivers.</summary>
    [Iri(Vocabularies.Rdf + "object")]
    public partial Actor? To { get; }

    /// <summary>The goods that are supplied.</summary>
    public partial Good Good { get; }

    /// <summary>The flow that includes this one: of the same kind, with its supplier, receiver and goods or broader ones.</summary>
    [Acyclic]
    [Iri(Vocabularies.DublinCore + "isPartOf")]
    public partial Flow? PartOf { get; }

    /// <summary>The flows that state this one as the flow that includes them.</summary>
    [InverseProperty(nameof(PartOf))]
    public partial IReadOnlyList<Flow> Parts { get; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Returns the supplier and the receiver, as far as they are stated.</summary>
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
