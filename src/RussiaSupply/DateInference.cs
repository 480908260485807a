namespace RussiaSupply;

/// <summary>
/// How a date that the source does not state was inferred: the words that it uses instead, the event that they are relative to, and the
/// reason. The words and the event are those of TimeML (TIMEX3, <c>anchorTimeID</c>).
/// </summary>
public sealed partial record DateInference
{
    /// <summary>The words that the source uses instead, as written, such as <c>last year</c>; absent if there are none.</summary>
    public string? Words { get; init; }

    /// <summary>The event that the words are relative to; absent if there is none.</summary>
    public partial Event? Anchor { get; }

    /// <summary>The reason for the date.</summary>
    public required string Because { get; init; }
}
