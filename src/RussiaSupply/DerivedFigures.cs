namespace RussiaSupply;

/// <summary>Figures that follow from the claims. They are computed and not written down, so that they can't disagree with them.</summary>
public static class DerivedFigures
{
    /// <summary>What China's machine tools for Russia were worth in 2023-Q4, in US dollars.</summary>
    public static DerivedAmount ChinaRussiaMachineTools => Claims.MachineToolShare.ValueWithin(Claims.MachineToolImports);
}
