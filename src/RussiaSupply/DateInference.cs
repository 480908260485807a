namespace RussiaSupply;

/// <summary>
/// How a date was found that the source does not give: the words it has instead, what they are relative to, and why they were read so.
/// The words and their anchor are TimeML's (TIMEX3, <c>anchorTimeID</c>).
/// </summary>
public sealed partial record DateInference
{
    /// <summary>The words that stand for the date, as written, such as <c>last year</c>; absent if there are none.</summary>
    public string? Words { get; init; }

    /// <summary>The event that the words are relative to; absent if the date rests on something outside the source.</summary>
    public partial Event? Anchor { get; }

    /// <summary>Why the date is what it is.</summary>
    public required string Because { get; init; }
}
