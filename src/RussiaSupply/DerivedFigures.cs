namespace RussiaSupply;

/// <summary>Figures that follow from the claims. They are computed instead of stored, so that they cannot contradict the claims.</summary>
public static class DerivedFigures
{
    /// <summary>Gets the value of the machine tools that China supplied to Russia in 2023-Q4, in US dollars.</summary>
    public static DerivedAmount ChinaRussiaMachineTools => Claims.MachineToolShare.ValueWithin(Claims.MachineToolImports);
}
