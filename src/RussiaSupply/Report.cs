using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// An occasion on which someone said something, and how it reached us. The chain runs from <see cref="Citing"/> through
/// <see cref="By"/> and <see cref="Through"/> to <see cref="In"/>, where we read it. It is the same for every claim of the report.
/// </summary>
[Facts("reports/*.yaml")]
[Iri(Vocabularies.SchemaOrg + "Quotation"), Iri(Vocabularies.Prov + "Entity")]
public sealed partial record Report
{
    /// <summary>The key, such as <c>us-officials-on-machine-tools</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>Who said it.</summary>
    [Iri(Vocabularies.Prov + "wasAttributedTo")]
    public partial Speaker By { get; }

    /// <summary>How the source names the speaker here, in its own words, if it names the speaker differently elsewhere.</summary>
    public string? NamedAs { get; init; }

    /// <summary>The actors that the speaker named as the origin of the statement (PROV <c>hadPrimarySource</c>).</summary>
    [Iri(Vocabularies.Prov + "hadPrimarySource")]
    public partial IReadOnlyList<Actor> Citing { get; }

    /// <summary>
    /// The sources between the speaker and <see cref="In"/>, the nearest to the speaker first (PROV <c>wasQuotedFrom</c>).
    /// </summary>
    [Iri(Vocabularies.Prov + "wasQuotedFrom")]
    public partial IReadOnlyList<Source> Through { get; }

    /// <summary>The source in which we read it.</summary>
    [Iri(Vocabularies.SchemaOrg + "isPartOf")]
    public partial Source In { get; }

    /// <summary>When it was said; the start is open if only the latest possible time is known.</summary>
    [NotAfter("In.Published")]
    [Iri(Vocabularies.DublinCore + "created")]
    public required Period Said { get; init; }

    /// <summary>How <see cref="Said"/> was inferred; absent if the source states it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>The event at which it was said, if any.</summary>
    public partial Event? At { get; }

    /// <summary>The place at which it was said, if the source states it.</summary>
    public string? Place { get; init; }

    /// <summary>The passages of <see cref="In"/> that state who said it; empty if the evidence of the claims states it.</summary>
    [PassageOf(nameof(In))]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public IReadOnlyList<Passage> Attribution { get; init; } = [];

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>The claims that were made.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Claim> Claims { get; }

    /// <summary>
    /// Returns whether an actor, or someone who belongs to it, is in the chain: as the cited origin, as the speaker, or as the publisher or
    /// author of a source.
    /// </summary>
    /// <param name="actor">The actor on which the report may rest.</param>
    /// <returns><see langword="true"/> if a link of the chain belongs to the actor.</returns>
    public bool RestsOn(Actor actor) =>
        By.BelongsTo(actor)
        || Citing.Any(cited => cited.BelongsTo(actor))
        || Through.Any(source => source.IsBy(actor))
        || In.IsBy(actor);
}
