namespace RussiaSupply;

/// <summary>A word by which a speaker says less than that it is so. It binds the one claim that has it.</summary>
public sealed record Hedge
{
    /// <summary>The word itself, as written, such as <c>likely</c>.</summary>
    public required string Word { get; init; }

    /// <summary>How sure that leaves the speaker. No number is put on it.</summary>
    public required Certainty Certainty { get; init; }
}
