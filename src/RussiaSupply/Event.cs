using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>Something that a source says took place, or will.</summary>
[Facts("events.yaml")]
[Iri(Vocabularies.SchemaOrg + "Event")]
public sealed partial record Event
{
    /// <summary>The key, such as <c>army-2023</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The keys that it had before, by which programs still find it.</summary>
    [FormerKeys]
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>The name in English.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>The time at which the source has it, or that was inferred; absent if neither can be had.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.DublinCore + "date")]
    public Period? Date { get; init; }

    /// <summary>How <see cref="Date"/> was inferred; absent if the source says it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>The state where it takes place.</summary>
    [Iri(Vocabularies.SchemaOrg + "location")]
    public partial Actor? Country { get; }

    /// <summary>The place within <see cref="Country"/>.</summary>
    public string? Place { get; init; }

    /// <summary>Who takes part, as far as the source says.</summary>
    [Iri(Vocabularies.SchemaOrg + "attendee")]
    public partial IReadOnlyList<Actor> Participants { get; }

    /// <summary>The events that the source puts after this one (OWL-Time <c>before</c>).</summary>
    [Iri(Vocabularies.Time + "before")]
    public partial IReadOnlyList<Event> Before { get; }

    /// <summary>The events that the source puts before this one (OWL-Time <c>after</c>).</summary>
    [InverseProperty(nameof(Before))]
    public partial IReadOnlyList<Event> After { get; }

    /// <summary>What was said there.</summary>
    [InverseProperty(nameof(Report.At))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>The source that speaks of it.</summary>
    [Iri(Vocabularies.SchemaOrg + "subjectOf")]
    public partial Source In { get; }

    /// <summary>Where in <see cref="In"/> it does.</summary>
    [MinLength(1), PassageOf(nameof(In))]
    [Iri(Vocabularies.Cito + "citesAsEvidence")]
    public required IReadOnlyList<Passage> Evidence { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }
}
