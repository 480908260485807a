using Factbook;

namespace RussiaSupply;

/// <summary>A speaker whom the source names.</summary>
public sealed partial record NamedSpeaker : Speaker
{
    /// <summary>The actor that speaks.</summary>
    [Iri(Vocabularies.Prov + "actedOnBehalfOf")]
    public partial Actor Actor { get; }

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => Actor.BelongsTo(actor);
}
