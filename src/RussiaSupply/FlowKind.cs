namespace RussiaSupply;

/// <summary>What goes on in a <see cref="Flow"/>.</summary>
public enum FlowKind
{
    /// <summary>Goods are bought and sold.</summary>
    Trade,

    /// <summary>Weapons are handed over, sold or given: SIPRI's arms transfer.</summary>
    ArmsTransfer,

    /// <summary>Goods are made together.</summary>
    JointProduction,

    /// <summary>Help is given to have the goods, by whatever means.</summary>
    Assistance,
}
