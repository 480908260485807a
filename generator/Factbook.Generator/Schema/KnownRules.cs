namespace Factbook.Generator.Schema;

/// <summary>Which attributes are rules.</summary>
internal static class KnownRules
{
    /// <summary>Whether the attribute of this name is a rule across facts: one of Factbook's own.</summary>
    public static bool IsFactRule(string name) =>
        name is "Factbook.UniqueAttribute" or "Factbook.TotalAtMostAttribute" or "Factbook.AgreesAttribute" or "Factbook.NotAfterAttribute"
            or "Factbook.AcyclicAttribute"
            or "Factbook.PassageOfAttribute" or "Factbook.SourceTextAttribute";
}
