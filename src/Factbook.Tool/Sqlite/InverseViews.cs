using Factbook.Tool.Model;
using Factbook.Tool.Relational;
using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>The views of inverses: the facts that refer to a fact or are written in it, one in each row.</summary>
internal static class InverseViews
{
    /// <summary>Returns the views, which take their names from the schema.</summary>
    public static IEnumerable<SqliteView> Of(SqliteSchema schema) =>
        from table in schema.Tables
        let record = table.Source.Facts?.Record
        where record is not null
        from property in record.Cases.SelectMany(@case => @case.Declared).DistinctBy(property => property.Name)
        where property.Type is ListType { Item: ReferenceType }
        let other = ((ReferenceType)((ListType)property.Type).Item).Record
        let name = NameOfReference(property, other)
        where name is not null
        let view = ViewOf(schema, table, property, other, name)
        where view is not null
        select view;

    private static SqliteView? ViewOf(SqliteSchema schema, SqliteTable table, FactProperty property, FactRecord other, string reference)
    {
        if (schema.Dataset.TableOf(other) is not { } root || Find(schema, root, reference) is not var (source, column))
        {
            return null;
        }

        var facts = schema.Of(root);
        var key = $"{Words.ToKebab(table.Source.Facts!.Record.Name).Replace('-', '_')}_id";
        var isAnyCase = root.Kind is null || other == root.Facts!.Record;
        var id = source == facts ? $"own.{Name(root.Key[0].Name)}" : $"own.{Name(source.Source.Key[0].Name)}";
        var columns = new List<string> { $"own.{Name(column.Name)} AS {Name(key)}", $"{id} AS {Name(property.SqlName)}" };
        var filter = $"own.{Name(column.Name)} IS NOT NULL";
        if (facts.NameOfFact is { } nameOfFact)
        {
            var name = $"SELECT {nameOfFact} FROM {Name(facts.Name)} WHERE {Name(root.Key[0].Name)} = {id}";
            columns.Add($"({name}) AS {Name(property.SqlName + "_name")}");
        }

        if (!isAnyCase)
        {
            filter += $" AND {id} IN (SELECT {Name(root.Key[0].Name)} FROM {Name(facts.Name)} WHERE {SqliteViews.IsOf(other, root)})";
        }

        return new SqliteView(
            schema.Take($"{table.Name}_{property.SqlName}"),
            $"SELECT {string.Join(", ", columns)}\nFROM {Name(source.Name)} AS own\nWHERE {filter}",
            property.Documentation ?? $"The {root.Facts!.CommandName} that refer to a row of {table.Name} by {column.Name}.");
    }

    // The property of the other record that refers back.
    private static string? NameOfReference(FactProperty property, FactRecord other) => property.Role switch
    {
        PropertyRole.Inverse => property.InverseOf,
        PropertyRole.Owned => other.Owner is { } owner && owner.InverseOf == property.Name ? owner.Name : null,
        _ => null,
    };

    // The column is in the table of the other record, or in that of a list in it.
    private static (SqliteTable Table, RelationalColumn Column)? Find(SqliteSchema schema, RelationalTable root, string reference)
    {
        foreach (var table in schema.Tables.Where(table => table.Source.Root == root))
        {
            if (table.Columns.FirstOrDefault(column => column.Path == reference && table.TargetsOf(column).Count > 0) is { } column)
            {
                return (table, column);
            }
        }

        return null;
    }
}
