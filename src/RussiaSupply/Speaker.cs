using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// A voice in a source, in FactBank's sense of a claim's source: a <see cref="NamedSpeaker"/>, an <see cref="UnnamedSpeaker"/>
/// or the text itself, a <see cref="SourceVoice"/>.
/// </summary>
[Facts("speakers.yaml")]
[Iri(Vocabularies.Prov + "Agent")]
public abstract partial record Speaker
{
    /// <summary>The key, such as <c>us-officials</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Everything that this speaker is reported to have said.</summary>
    [InverseProperty(nameof(Report.By))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>Whether the voice is that actor's, or that of people who belong to it.</summary>
    /// <param name="actor">The actor that may be speaking.</param>
    /// <returns><see langword="true"/> if the speaker is the actor, a part of it, or someone of it.</returns>
    public abstract bool BelongsTo(Actor actor);
}
