using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// One thing that was said. What it is about and what it says, its case holds; who said it and how it came to us, its
/// <see cref="Report"/>; how the speaker stands to it and where it is written, this record.
/// </summary>
[Facts]
[Iri(Vocabularies.SchemaOrg + "Claim"), Iri(Vocabularies.Prov + "Entity")]
public abstract partial record Claim
{
    /// <summary>The key, such as <c>machine-tool-share</c>; no two claims of all reports have the same.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The keys that it had before, by which programs still find it.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The report that it is a claim of.</summary>
    [InverseProperty(nameof(Report.Claims))]
    [Iri(Vocabularies.SchemaOrg + "appearance")]
    public partial Report Report { get; }

    /// <summary>How the speaker stands to it; <see cref="Stance.Affirms"/> unless it says otherwise.</summary>
    [Iri(Vocabularies.WikidataQualifiers + "P5102")]
    public Stance Stance { get; init; } = Stance.Affirms;

    /// <summary>The word that hedges it, if any.</summary>
    [Iri(Vocabularies.WikidataQualifiers + "P1480")]
    public Hedge? Hedge { get; init; }

    /// <summary>
    /// Whose stance it is, where the speaker tells of somebody else's (FactBank's nested source); absent if it is the speaker's own.
    /// </summary>
    public partial Actor? HeldBy { get; }

    /// <summary>The time that it is about; absent if the source gives none.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.SchemaOrg + "temporalCoverage")]
    public Period? Period { get; init; }

    /// <summary>Gets the event before which it was so, where the source dates it by that event alone, such as a war.</summary>
    public partial Event? Before { get; }

    /// <summary>Gets the event after which it was so, where the source dates it by that event alone.</summary>
    public partial Event? After { get; }

    /// <summary>How <see cref="Period"/> was inferred; absent if the source says it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>
    /// Gets the alternatives, in YAML <c>or</c>: the speaker states that this claim or one of them is true, or the words can mean either.
    /// </summary>
    [JsonPropertyName("or")]
    public partial IReadOnlyList<Claim> Alternatives { get; }

    /// <summary>Gets the claims that this one is made against, by the speaker's own words.</summary>
    [Iri(Vocabularies.Cito + "disputes")]
    public partial IReadOnlyList<Claim> Disputes { get; }

    /// <summary>Gets the claims that the source computed or concluded this one from (PROV <c>wasDerivedFrom</c>).</summary>
    [Iri(Vocabularies.Prov + "wasDerivedFrom")]
    public partial IReadOnlyList<Claim> DerivedFrom { get; }

    /// <summary>Where in <see cref="Source"/> it is said, as narrowly as can be.</summary>
    [MinLength(1), PassageOf("Report.In")]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public required IReadOnlyList<Passage> Evidence { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Who said it.</summary>
    public Speaker Speaker => Report.By;

    /// <summary>The source in which we read it.</summary>
    public Source Source => Report.In;

    /// <summary>When it was said.</summary>
    public Period Said => Report.Said;

    /// <summary>The actors that it speaks of.</summary>
    /// <returns>Each once or more, in no order.</returns>
    public abstract IEnumerable<Actor> Parties();

    /// <summary>Whether it speaks of that actor, or of a part of it.</summary>
    /// <param name="actor">The actor that it may be about.</param>
    /// <returns><see langword="true"/> if the actor or a part of it is among the <see cref="Parties"/>, or its stance is theirs.</returns>
    public bool IsAbout(Actor actor) => Parties().Any(party => party.BelongsTo(actor)) || HeldBy?.BelongsTo(actor) == true;

    /// <summary>Whether that actor said it, or people who belong to it.</summary>
    /// <param name="actor">The actor that may be speaking.</param>
    /// <returns><see langword="true"/> if the <see cref="Speaker"/> belongs to the actor.</returns>
    public bool IsSaidBy(Actor actor) => Speaker.BelongsTo(actor);

    /// <inheritdoc cref="Report.RestsOn"/>
    public bool RestsOn(Actor actor) => Report.RestsOn(actor);
}
