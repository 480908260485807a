namespace RussiaSupply;

/// <summary>People whom the source describes and does not name. What they say is worth as much as who vouches for them.</summary>
public sealed partial record UnnamedSpeaker : Speaker
{
    /// <summary>Whose people they are.</summary>
    public partial Actor Of { get; }

    /// <summary>How the source describes them, in its words.</summary>
    public required string DescribedAs { get; init; }

    /// <summary>Whether it is one person or several: what PDTB calls determinacy.</summary>
    public required SpeakerCount Count { get; init; }

    /// <summary>The source that carried their words first and so vouches that they exist and said so.</summary>
    public partial Source VouchedBy { get; }

    /// <summary>Whether the source says that not to be named was their condition; <see langword="false"/> if it gives no reason.</summary>
    public bool OnConditionOfAnonymity { get; init; }

    /// <summary>Whom they told it, if the source says so.</summary>
    public string? Audience { get; init; }

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => Of.BelongsTo(actor);
}
