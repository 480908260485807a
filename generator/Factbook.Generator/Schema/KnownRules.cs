namespace Factbook.Generator.Schema;

/// <summary>The attributes that are rules.</summary>
internal static class KnownRules
{
    /// <summary>Returns whether the attribute of this name is a rule across facts, which Factbook declares.</summary>
    public static bool IsFactRule(string name) =>
        name is "Factbook.UniqueAttribute" or "Factbook.TotalAtMostAttribute" or "Factbook.AgreesAttribute" or "Factbook.NotAfterAttribute"
            or "Factbook.AcyclicAttribute"
            or "Factbook.PassageOfAttribute" or "Factbook.SourceTextAttribute";
}
