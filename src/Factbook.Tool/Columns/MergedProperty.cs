using Factbook.Tool.Model;

namespace Factbook.Tool.Columns;

/// <summary>
/// A property in a table that contains all cases of a record: the properties of the same name and type that the cases have. In other cases
/// it has no value.
/// </summary>
/// <param name="Name">The name in SQL; with the case as prefix if two cases declare the property with different types.</param>
/// <param name="Type">The type, which is optional if it is optional in any case.</param>
/// <param name="OfCase">The property of each case that has it.</param>
internal sealed record MergedProperty(string Name, FactType Type, IReadOnlyDictionary<FactRecord, FactProperty> OfCase)
{
    /// <summary>Returns the properties of a record and its cases, those that all cases share first.</summary>
    /// <param name="declared">The record.</param>
    /// <param name="members">Returns the properties of a case that have columns.</param>
    public static IReadOnlyList<MergedProperty> Of(FactRecord declared, Func<FactRecord, IEnumerable<FactProperty>> members)
    {
        var cases = declared.Cases;
        var properties = cases
            .SelectMany(record => members(record).Select(property => (Case: record, Property: property)))
            .GroupBy(member => (member.Property.SqlName, member.Property.Type))
            .OrderBy(same => same.Count() < cases.Count)
            .ToList();
        var ambiguous = properties.CountBy(same => same.Key.SqlName).Where(named => named.Value > 1).Select(named => named.Key).ToHashSet();
        return
        [
            .. properties.Select(same => new MergedProperty(
                ambiguous.Contains(same.Key.SqlName) ? $"{NameOf(same.First().Case)}_{same.Key.SqlName}" : same.Key.SqlName,
                same.Key.Type with { IsOptional = same.Any(member => member.Property.Type.IsOptional) },
                same.ToDictionary(member => member.Case, member => member.Property))),
        ];

        string NameOf(FactRecord record) => (record.CaseOf(declared) ?? Words.ToKebab(record.Name)).Replace('-', '_');
    }

    /// <summary>
    /// Returns whether a column must state the case of a record, because a value can be of another record than the declared one.
    /// </summary>
    public static bool HasKind(FactRecord declared) => declared.Cases is not [var only] || only != declared;
}
