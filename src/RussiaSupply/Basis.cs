namespace RussiaSupply;

/// <summary>What a flow is measured by.</summary>
public enum Basis
{
    /// <summary>The value of the goods.</summary>
    Value,

    /// <summary>The number, volume or mass of the goods.</summary>
    Volume,

    /// <summary>The price of a unit of the goods.</summary>
    Price,
}
