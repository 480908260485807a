namespace RussiaSupply;

/// <summary>How certain a speaker is: FactBank's degrees below certain. A claim without a <see cref="Hedge"/> is certain (CT).</summary>
public enum Certainty
{
    /// <summary>Probable (FactBank PR): likely, probably.</summary>
    Probable,

    /// <summary>Possible (FactBank PS): possibly, may, could.</summary>
    Possible,
}
