using Factbook.Tool.Relational;
using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>Formats the statements that create a table and what belongs to it.</summary>
internal static class TableStatements
{
    /// <summary>Returns the statement that creates a table.</summary>
    public static string Create(SqliteTable table)
    {
        var lines = table.Columns.Select(column => Column(table, column))
            .Append($"PRIMARY KEY ({Names(table.Source.Key)})")
            .Concat(table.Source.AlternativeKey is { Count: > 0 } key ? [$"UNIQUE ({Names(key)})"] : [])
            .Concat(table.ForeignKeys.Select(reference =>
                $"FOREIGN KEY ({Names(reference.Key.Columns)}) REFERENCES {Name(reference.Target.Name)} "
                    + $"({Names(reference.Target.Source.Key)})"))
            .Concat(table.Checks.Where(check => check.Column is null).Select(check => $"CHECK ({check.Condition})"));

        // Facts keep the order of the files as their rowid; the items of lists are stored in the order of their key.
        var options = table.Source.Parent is null ? "STRICT" : "STRICT, WITHOUT ROWID";
        return $"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", lines)}\n) {options}";
    }

    /// <summary>Returns the statements that create the indexes of a table.</summary>
    public static IEnumerable<string> Indexes(SqliteTable table) => table.Indexes.Select(index =>
        $"CREATE INDEX {Name(index.Name)} ON {Name(table.Name)} ({Name(index.Column.Name)})");

    private static string Column(SqliteTable table, RelationalColumn column) => string.Concat(
        $"{Name(column.Name)} {TypeOf(column.Type)}",
        column.IsNeverNull ? " NOT NULL" : "",
        column.IsUnique ? " UNIQUE" : "",
        string.Concat(table.Checks.Where(check => check.Column == column).Select(check => $" CHECK ({check.Condition})")));

    private static string TypeOf(CellType type) => type switch
    {
        CellType.Boolean or CellType.Integer => "INTEGER",
        CellType.Double or CellType.Decimal => "REAL",
        _ => "TEXT",
    };
}
