using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A rule that requires values in a row: a choice between properties, or a property that is required with another one.</summary>
/// <param name="If">The column in which a row must have a value for the rule to apply; null if it applies to all rows of the scope.</param>
/// <param name="AnyOf">The columns of which at least one must have a value.</param>
/// <param name="IsExclusive">Whether at most one of these columns may have a value.</param>
internal sealed record PresenceRule(RelationalColumn? If, IReadOnlyList<RelationalColumn> AnyOf, bool IsExclusive)
{
    /// <summary>Gets the rows to which the rule applies.</summary>
    public Scope Scope { get; private init; } = Scope.All;

    /// <summary>
    /// Returns the rules that a record and its cases declare for properties with columns; lists are in tables of their own.
    /// </summary>
    /// <param name="source">The record.</param>
    /// <param name="kind">The column with its case; null if it has no cases.</param>
    /// <param name="scope">The rows with the record.</param>
    /// <param name="columns">For each property the column that has a value if the property has one.</param>
    public static IEnumerable<PresenceRule> Of(
        RecordSource source, RelationalColumn? kind, Scope scope, IReadOnlyDictionary<MergedProperty, RelationalColumn> columns)
    {
        var cases = source.Declared.Cases;
        return cases
            .SelectMany(record => OfRecord(record, columns).Select(rule => (Rule: rule, Kind: record.CaseOf(source.Declared))))
            .GroupBy(one => (one.Rule.If, string.Join(' ', one.Rule.AnyOf.Select(column => column.Name)), one.Rule.IsExclusive))
            .Select(same => same.First().Rule with
            {
                Scope = kind is null || same.Count() >= cases.Count
                    ? scope
                    : scope.And(new ScopeCondition(kind, [.. same.Select(one => one.Kind)])),
            });
    }

    private static IEnumerable<PresenceRule> OfRecord(FactRecord record, IReadOnlyDictionary<MergedProperty, RelationalColumn> columns)
    {
        foreach (var choice in record.Choices)
        {
            var own = choice.Properties.Select(property => ColumnOf(property.Name)).OfType<RelationalColumn>().ToList();
            if (own.Count == choice.Properties.Count)
            {
                yield return new PresenceRule(null, own, choice.IsExclusive);
            }
        }

        foreach (var property in record.Members)
        {
            foreach (var other in property.RequiredWith)
            {
                if (ColumnOf(property.Name) is { } required && ColumnOf(other) is { } given)
                {
                    yield return new PresenceRule(given, [required], IsExclusive: false);
                }
            }
        }

        // A value that is always there can be a default, so whether the fact states it is unknown.
        RelationalColumn? ColumnOf(string name) =>
            record.Members.FirstOrDefault(one => one.Name == name) is { Type.IsOptional: true } property
                ? columns.FirstOrDefault(one => one.Key.OfCase.GetValueOrDefault(record) == property).Value
                : null;
    }
}
