namespace RussiaSupply;

/// <summary>How large a speaker calls a difference for which no figure is stated.</summary>
public enum Degree
{
    /// <summary>A small difference: slightly, a little.</summary>
    Slight,

    /// <summary>A large difference: significantly, sharply, much.</summary>
    Significant,
}
