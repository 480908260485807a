using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// Whoever makes a claim (FactBank's source): a <see cref="NamedSpeaker"/>, an <see cref="UnnamedSpeaker"/>, several speakers together, a
/// <see cref="JointSpeaker"/>, or the text itself, a <see cref="SourceVoice"/>.
/// </summary>
[Facts("speakers.yaml")]
[Iri(Vocabularies.Prov + "Agent")]
public abstract partial record Speaker
{
    /// <summary>The key, such as <c>us-officials</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>The reports of what this speaker said.</summary>
    [InverseProperty(nameof(Report.By))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>Returns whether the speaker is an actor or someone who belongs to it.</summary>
    /// <param name="actor">The actor that may be speaking.</param>
    /// <returns><see langword="true"/> if the speaker, or one of several, is the actor or belongs to it.</returns>
    public abstract bool BelongsTo(Actor actor);
}
