namespace RussiaSupply;

/// <summary>
/// How a speaker stands to what a <see cref="Claim"/> says. Whatever is not <see cref="Affirms"/>, <see cref="TakesAsGiven"/> or
/// <see cref="Denies"/> is uncommitted: FactBank's Uu.
/// </summary>
public enum Stance
{
    /// <summary>Says that it is so (FactBank CT+, PR+ or PS+, as hedged).</summary>
    Affirms,

    /// <summary>Says something that is only true if it is so, and does not assert it by itself: a presupposition.</summary>
    TakesAsGiven,

    /// <summary>Says that it is not so (FactBank CT−, PR− or PS−, as hedged).</summary>
    Denies,

    /// <summary>Does not claim that it is so, which is not to deny it.</summary>
    Withholds,

    /// <summary>Wishes that it may become so.</summary>
    Hopes,
}
