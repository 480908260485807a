namespace RussiaSupply;

/// <summary>Specifies how large a speaker calls a difference without a figure.</summary>
public enum Degree
{
    /// <summary>A small difference: slightly, a little.</summary>
    Slight,

    /// <summary>A large difference: significantly, sharply, much.</summary>
    Significant,
}
