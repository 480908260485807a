namespace RussiaSupply;

/// <summary>A source that speaks in its own voice, without attributing its words to anyone else.</summary>
public sealed partial record SourceVoice : Speaker
{
    /// <summary>The source that speaks.</summary>
    public partial Source VoiceOf { get; }

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => VoiceOf.IsBy(actor);
}
