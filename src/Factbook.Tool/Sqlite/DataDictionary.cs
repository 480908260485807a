using Factbook.Tool.Relational;

namespace Factbook.Tool.Sqlite;

/// <summary>The rows of the tables that describe the database: its tables, views and columns, and where the facts come from.</summary>
internal static class DataDictionary
{
    /// <summary>Returns the descriptions of tables, views and columns.</summary>
    public static DescribingTable Of(SqliteSchema schema) => new(
        schema.Dictionary,
        ["table_name TEXT NOT NULL", "column_name TEXT", "type TEXT NOT NULL", "unit TEXT", "description TEXT"],
        [
            .. schema.Tables.SelectMany(RowsOf),
            .. schema.Views.Select(view => new[] { view.Name, null, "view", null, view.Description }),
        ]);

    /// <summary>Returns the description of the dataset, as in the Data Package of the CSV export.</summary>
    public static DescribingTable OfDataset(SqliteSchema schema)
    {
        var facts = schema.Dataset.Facts;
        return new(
            schema.Origin,
            ["name TEXT NOT NULL", "description TEXT", "version TEXT", "licence TEXT"],
            [[facts.Name, facts.Origin.Description, facts.Origin.Version, facts.Origin.Licence]]);
    }

    /// <summary>Returns the texts that the facts were taken from.</summary>
    public static DescribingTable OfSources(SqliteSchema schema) =>
        new(schema.OriginSources, ["title TEXT NOT NULL"], [.. schema.Dataset.Facts.SourceTitles.Select(title => new[] { title })]);

    private static IEnumerable<string?[]> RowsOf(SqliteTable table) => table.Columns
        .Select(column => new[] { table.Name, column.Name, TypeOf(table, column), column.Unit, column.Description })
        .Prepend([table.Name, null, "table", null, table.Source.Description]);

    private static string TypeOf(SqliteTable table, RelationalColumn column) =>
        table.TargetsOf(column) is { Count: > 0 } targets ? $"key of {string.Join(" or ", targets.Select(target => target.Name))}"
            : column.Values is not null ? "one of several names"
            : column.Type switch
            {
                CellType.Boolean => "0 or 1",
                CellType.Integer => "integer",
                CellType.Double or CellType.Decimal => "number",
                CellType.Date => "date",
                CellType.TimeOfDay => "time of day",
                CellType.Instant => "time in UTC",
                CellType.Json => "JSON",
                _ => "text",
            };
}

/// <summary>A table that describes the database.</summary>
/// <param name="Name">The name.</param>
/// <param name="Columns">The columns in SQL.</param>
/// <param name="Rows">The rows.</param>
internal sealed record DescribingTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows)
{
    /// <summary>Gets the statement that creates the table.</summary>
    public string Statement => $"CREATE TABLE {SqlText.Name(Name)} (\n  {string.Join(",\n  ", Columns)}\n) STRICT";
}
