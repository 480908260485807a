using Factbook.Tool.Model;

namespace Factbook.Tool.Json;

/// <summary>
/// The names of the members that the export adds to the properties of a fact. If a record of the table has a property with such a name, the
/// added member begins with <c>$</c>, which no property can.
/// </summary>
/// <param name="Id">The fact's key.</param>
/// <param name="Kind">The case of an abstract record.</param>
/// <param name="Location">The location in the YAML files.</param>
internal sealed record AddedNames(string Id, string Kind, string Location)
{
    /// <summary>Returns the names for the facts of a table.</summary>
    public static AddedNames Of(FactTable table)
    {
        var records = table.Facts.Select(fact => fact.Record).Distinct();
        var taken = records.SelectMany(record => record.Exported).Select(property => property.JsonName).ToHashSet();
        return new AddedNames(Free("id"), Free("kind"), Free("location"));

        string Free(string name) => taken.Contains(name) ? "$" + name : name;
    }
}
