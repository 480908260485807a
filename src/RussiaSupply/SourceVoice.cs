namespace RussiaSupply;

/// <summary>A source that speaks in its own voice: what it says without giving it to anyone else.</summary>
public sealed partial record SourceVoice : Speaker
{
    /// <summary>The source that speaks.</summary>
    public partial Source VoiceOf { get; }

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => VoiceOf.IsBy(actor);
}
