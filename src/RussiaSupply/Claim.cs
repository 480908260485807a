using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// A statement that someone made. Each kind of claim states its own content; the <see cref="Report"/> states who made it and how it
/// reached us; every claim states the stance of the speaker, the time and the passages that contain it.
/// </summary>
[Facts]
[Iri(Vocabularies.SchemaOrg + "Claim"), Iri(Vocabularies.Prov + "Entity")]
public abstract partial record Claim
{
    /// <summary>The key, such as <c>machine-tool-share</c>; unique across all reports.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The former keys, by which programs still find this fact.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The report that contains the claim.</summary>
    [InverseProperty(nameof(Report.Claims))]
    [Iri(Vocabularies.SchemaOrg + "appearance")]
    public partial Report Report { get; }

    /// <summary>The stance of the speaker; <see cref="Stance.Affirms"/> unless another one is stated.</summary>
    [Iri(Vocabularies.WikidataQualifiers + "P5102")]
    public Stance Stance { get; init; } = Stance.Affirms;

    /// <summary>The word that hedges the claim, if any.</summary>
    [Iri(Vocabularies.WikidataQualifiers + "P1480")]
    public Hedge? Hedge { get; init; }

    /// <summary>
    /// The actor whose stance the speaker reports (FactBank's nested source); absent if it is the speaker's own.
    /// </summary>
    public partial Actor? HeldBy { get; }

    /// <summary>The time that the claim is about; absent if the source states none.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.SchemaOrg + "temporalCoverage")]
    public Period? Period { get; init; }

    /// <summary>The event before which the claim applies, where the source dates it only by that event, such as a war.</summary>
    public partial Event? Before { get; }

    /// <summary>The event after which the claim applies, where the source dates it only by that event.</summary>
    public partial Event? After { get; }

    /// <summary>How <see cref="Period"/> was inferred; absent if the source states it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>
    /// The alternatives: the speaker states that this claim or one of them is true, or the words can mean either.
    /// </summary>
    [JsonPropertyName("or")]
    public partial IReadOnlyList<Claim> Alternatives { get; }

    /// <summary>The claims that the speaker expressly disputes with this one.</summary>
    [Iri(Vocabularies.Cito + "disputes")]
    public partial IReadOnlyList<Claim> Disputes { get; }

    /// <summary>The claims from which the source computed or concluded this one (PROV <c>wasDerivedFrom</c>).</summary>
    [Iri(Vocabularies.Prov + "wasDerivedFrom")]
    public partial IReadOnlyList<Claim> DerivedFrom { get; }

    /// <summary>The passages of <see cref="Source"/> that contain the claim, as short as possible.</summary>
    [MinLength(1), PassageOf("Report.In")]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public required IReadOnlyList<Passage> Evidence { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Who said it.</summary>
    public Speaker Speaker => Report.By;

    /// <summary>The source in which we read it.</summary>
    public Source Source => Report.In;

    /// <summary>When it was said.</summary>
    public Period Said => Report.Said;

    /// <summary>Returns the actors that the claim mentions.</summary>
    /// <returns>The actors in no particular order; one can appear more than once.</returns>
    public abstract IEnumerable<Actor> Parties();

    /// <summary>Returns whether the claim mentions an actor or someone who belongs to it, or states their stance.</summary>
    /// <param name="actor">The actor that the claim may be about.</param>
    /// <returns><see langword="true"/> if one of the <see cref="Parties"/> or <see cref="HeldBy"/> belongs to the actor.</returns>
    public bool IsAbout(Actor actor) => Parties().Any(party => party.BelongsTo(actor)) || HeldBy?.BelongsTo(actor) == true;

    /// <summary>Returns whether an actor made the claim, or someone who belongs to it.</summary>
    /// <param name="actor">The actor that may be speaking.</param>
    /// <returns><see langword="true"/> if the <see cref="Speaker"/> belongs to the actor.</returns>
    public bool IsSaidBy(Actor actor) => Speaker.BelongsTo(actor);

    /// <inheritdoc cref="Report.RestsOn"/>
    public bool RestsOn(Actor actor) => Report.RestsOn(actor);
}
