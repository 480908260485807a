using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>Something that, according to a source, took place or will take place.</summary>
[Facts("events.yaml")]
[Iri(Vocabularies.SchemaOrg + "Event")]
public sealed partial record Event
{
    /// <summary>The key, such as <c>army-2023</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The former keys, by which programs still find this fact.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The name in English.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>The time, as the source states it or as it was inferred; absent if it is unknown.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.DublinCore + "date")]
    public Period? Date { get; init; }

    /// <summary>How <see cref="Date"/> was inferred; absent if the source states it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>The state in which it takes place.</summary>
    [Iri(Vocabularies.SchemaOrg + "location")]
    public partial Actor? Country { get; }

    /// <summary>The place within <see cref="Country"/>.</summary>
    public string? Place { get; init; }

    /// <summary>The actors that take part, as far as the source states them.</summary>
    [Iri(Vocabularies.SchemaOrg + "attendee")]
    public partial IReadOnlyList<Actor> Participants { get; }

    /// <summary>The events that, according to the source, come after this one (OWL-Time <c>before</c>).</summary>
    [Iri(Vocabularies.Time + "before")]
    public partial IReadOnlyList<Event> Before { get; }

    /// <summary>The events that, according to the source, come before this one (OWL-Time <c>after</c>).</summary>
    [InverseProperty(nameof(Before))]
    public partial IReadOnlyList<Event> After { get; }

    /// <summary>The reports of what was said at the event.</summary>
    [InverseProperty(nameof(Report.At))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>The source that mentions the event.</summary>
    [Iri(Vocabularies.SchemaOrg + "subjectOf")]
    public partial Source In { get; }

    /// <summary>The passages of <see cref="In"/> that mention the event.</summary>
    [MinLength(1), PassageOf(nameof(In))]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public required IReadOnlyList<Passage> Evidence { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }
}
