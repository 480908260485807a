using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A record in each row of a table: the fact itself, or a record that is nested in it.</summary>
/// <param name="declared">The record that the values are declared with.</param>
/// <param name="path">The path in C# of the property with the record, followed by a full stop; empty for the fact.</param>
/// <param name="members">Returns the properties of a case that have columns.</param>
/// <param name="recordIn">Returns the record of the value in a row; null if there is none.</param>
/// <param name="valueIn">Returns the value of a property in a row.</param>
/// <param name="facts">The facts of a table; null for nested records.</param>
internal sealed class RecordSource(
    FactRecord declared,
    string path,
    Func<FactRecord, IEnumerable<FactProperty>> members,
    Func<TableRow, FactRecord?> recordIn,
    Func<TableRow, FactProperty, FactValue> valueIn,
    IReadOnlyList<Fact>? facts = null)
{
    /// <summary>Gets the record that the values are declared with.</summary>
    public FactRecord Declared => declared;

    /// <summary>Gets the properties of all cases.</summary>
    public IReadOnlyList<MergedProperty> Properties { get; } = MergedProperty.Of(declared, members);

    /// <summary>Gets the cases of the record; null is the record itself.</summary>
    public IReadOnlyList<string?> Kinds { get; } = [.. declared.Cases.Select(record => record.CaseOf(declared))];

    /// <summary>Returns the facts of a table.</summary>
    public static RecordSource OfFacts(FactTable table) => new(
        table.Record,
        "",
        record => record.Exported,
        row => row.Fact.Record,
        (row, property) => row.Fact.ValueOf(property),
        table.Facts);

    /// <summary>Returns the nested records that are values.</summary>
    public static RecordSource OfNested(FactRecord declared, string path, Func<TableRow, FactValue> read) => new(
        declared,
        path + ".",
        record => record.Members,
        row => (read(row) as NestedValue)?.Record,
        (row, property) => ((NestedValue)read(row)).Members.First(member => member.Key == property).Value);

    /// <summary>Returns the path of a property in C# from the fact.</summary>
    public string PathOf(MergedProperty property) => path + property.OfCase.Values.First().Name;

    /// <summary>Returns the case of the value in a row.</summary>
    public string? KindIn(TableRow row) => recordIn(row)?.CaseOf(declared);

    /// <summary>Returns a function that reads a property. It keeps the last value, since a value may have several columns.</summary>
    public Func<TableRow, FactValue> Reader(MergedProperty property)
    {
        TableRow? last = null;
        FactValue value = AbsentValue.Instance;
        return row =>
        {
            if (!ReferenceEquals(row, last))
            {
                last = row;
                value = recordIn(row) is { } record && property.OfCase.TryGetValue(record, out var own)
                    ? valueIn(row, own)
                    : AbsentValue.Instance;
            }

            return value;
        };
    }

    /// <summary>Returns whether <c>[Unique]</c> applies to a property in all facts of the table, and all their values differ.</summary>
    /// <remarks>The rule does not apply to a default, which several facts can have.</remarks>
    public bool IsUnique(MergedProperty property) => facts is not null
        && property.OfCase.Values.All(own => own.IsUnique)
        && property.OfCase.Values.Select(own => own.DeclaredBy).Distinct().Take(2).Count() == 1
        && facts.Where(fact => property.OfCase.ContainsKey(fact.Record))
            .Select(fact => fact.ValueOf(property.OfCase[fact.Record]))
            .Where(value => value is not AbsentValue)
            .CountBy(ComparedValue.TextOf)
            .All(text => text.Value == 1);

    /// <summary>Returns the cases that have a property; null if all have it.</summary>
    public IReadOnlyList<string?>? KindsOf(MergedProperty property) =>
        property.OfCase.Count == declared.Cases.Count ? null : [.. property.OfCase.Keys.Select(record => record.CaseOf(declared))];
}
