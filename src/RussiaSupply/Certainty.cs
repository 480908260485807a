namespace RussiaSupply;

/// <summary>How sure a speaker is: FactBank's grades below certain. A claim without a <see cref="Hedge"/> is certain (CT).</summary>
public enum Certainty
{
    /// <summary>Rather so than not (FactBank PR): likely, probably.</summary>
    Probable,

    /// <summary>It may be so (FactBank PS): possibly, may, could.</summary>
    Possible,
}
