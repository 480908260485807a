using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Tool.Adding;

/// <summary>Describes facts in a list of choices.</summary>
internal static class FactText
{
    /// <summary>Returns the name of a fact, or another short text that describes it; empty if there is none.</summary>
    public static string Of(SchemaSet schemas, BoundFact fact)
    {
        var properties = schemas.Find(fact.Value.Record)!.Properties;
        return fact.Value.Values
            .Where((value, i) => !properties[i].IsKey && value.Value is BoundScalar { Value: string })
            .Select(value => ((BoundScalar)value.Value!).Text)
            .FirstOrDefault("");
    }
}
