namespace RussiaSupply;

/// <summary>Specifies what a flow is measured by.</summary>
public enum Basis
{
    /// <summary>What the goods are worth.</summary>
    Value,

    /// <summary>How many goods there are, or how large their volume or mass is.</summary>
    Volume,

    /// <summary>What a unit of the goods costs.</summary>
    Price,
}
