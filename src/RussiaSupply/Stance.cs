namespace RussiaSupply;

/// <summary>
/// The stance of a speaker on the content of a <see cref="Claim"/>. All except <see cref="Affirms"/>, <see cref="TakesAsGiven"/> and
/// <see cref="Denies"/> are uncommitted (FactBank Uu).
/// </summary>
public enum Stance
{
    /// <summary>States that it is so (FactBank CT+, PR+ or PS+, as hedged).</summary>
    Affirms,

    /// <summary>Presupposes that it is so: states something that can be true only if it is, without stating it expressly.</summary>
    TakesAsGiven,

    /// <summary>States that it is not so (FactBank CT−, PR− or PS−, as hedged).</summary>
    Denies,

    /// <summary>Expressly does not state that it is so, which is not a denial.</summary>
    Withholds,

    /// <summary>Hopes that it will become so.</summary>
    Hopes,
}
