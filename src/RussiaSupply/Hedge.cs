namespace RussiaSupply;

/// <summary>A word by which a speaker states less than certainty. It applies only to the claim that states it.</summary>
public sealed record Hedge
{
    /// <summary>The word itself, as written, such as <c>likely</c>.</summary>
    public required string Word { get; init; }

    /// <summary>How certain the speaker is with this word; no probability is assigned to it.</summary>
    public required Certainty Certainty { get; init; }
}
