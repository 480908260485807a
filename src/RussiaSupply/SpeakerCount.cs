namespace RussiaSupply;

/// <summary>The number of people that an <see cref="UnnamedSpeaker"/> stands for.</summary>
public enum SpeakerCount
{
    /// <summary>One person.</summary>
    One,

    /// <summary>More than one; the source does not say how many.</summary>
    Several,
}
