using Factbook.Tool.Model;

namespace Factbook.Tool.Json;

/// <summary>
/// The names of what the export adds to a fact's own properties. Where a record of the table has a property of such a name, that property
/// keeps it, and what was added takes a <c>$</c> in front, which no property can have.
/// </summary>
/// <param name="Id">The fact's key.</param>
/// <param name="Kind">Which case of an abstract record it is.</param>
/// <param name="Location">Where it stands in the YAML files.</param>
internal sealed record AddedNames(string Id, string Kind, string Location)
{
    public static AddedNames Of(FactTable table)
    {
        var taken = table.Facts.Select(fact => fact.Record).Distinct().SelectMany(record => record.Exported).Select(property => property.JsonName).ToHashSet();
        return new AddedNames(Free("id"), Free("kind"), Free("location"));

        string Free(string name) => taken.Contains(name) ? "$" + name : name;
    }
}
