namespace RussiaSupply;

/// <summary>How many members of a group a claim is about.</summary>
public enum Quantifier
{
    /// <summary>Every one of them.</summary>
    All,

    /// <summary>More than half of them.</summary>
    Most,

    /// <summary>At least one of them.</summary>
    Some,
}
