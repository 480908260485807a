namespace RussiaSupply;

/// <summary>How many people an <see cref="UnnamedSpeaker"/> is.</summary>
public enum SpeakerCount
{
    /// <summary>One person.</summary>
    One,

    /// <summary>More than one; the source does not say how many.</summary>
    Several,
}
