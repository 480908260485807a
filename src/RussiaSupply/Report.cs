using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// An occasion on which someone said something, and the way that it came to us. The chain runs from <see cref="Citing"/> over
/// <see cref="By"/> and <see cref="Through"/> to <see cref="In"/>, where we read it; every claim of the report shares it.
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

    /// <summary>What the source calls the speaker here, in its words, where that differs from how it does elsewhere.</summary>
    public string? NamedAs { get; init; }

    /// <summary>Whom the speaker named as the origin of it (PROV <c>hadPrimarySource</c>).</summary>
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

    /// <summary>When it was said; open at its beginning if all that is known is that it was said by then.</summary>
    [NotAfter("In.Published")]
    [Iri(Vocabularies.DublinCore + "created")]
    public required Period Said { get; init; }

    /// <summary>How <see cref="Said"/> was inferred; absent if the source says it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>The event at which it was said, if it was at one.</summary>
    public partial Event? At { get; }

    /// <summary>Gets the place at which it was said, if the source states it.</summary>
    public string? Place { get; init; }

    /// <summary>Where in <see cref="In"/> it is said whose words these are; empty if the claims' own evidence says it.</summary>
    [PassageOf(nameof(In))]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public IReadOnlyList<Passage> Attribution { get; init; } = [];

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>What was said.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Claim> Claims { get; }

    /// <summary>
    /// Whether that actor stands anywhere in the chain: cited, speaking, or behind a source that carried it.
    /// </summary>
    /// <param name="actor">The actor that the report may rest on.</param>
    /// <returns><see langword="true"/> if the actor, or a part of it or someone of it, is a link of the chain.</returns>
    public bool RestsOn(Actor actor) =>
        By.BelongsTo(actor)
        || Citing.Any(cited => cited.BelongsTo(actor))
        || Through.Any(source => source.IsBy(actor))
        || In.IsBy(actor);
}
