using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>Several speakers who make statements together.</summary>
public sealed partial record JointSpeaker : Speaker
{
    /// <summary>The speakers, at least two.</summary>
    [MinLength(2)]
    [Iri(Vocabularies.SchemaOrg + "member")]
    public partial IReadOnlyList<Speaker> Together { get; }

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => Together.Any(speaker => speaker.BelongsTo(actor));
}
