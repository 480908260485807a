using Factbook.Tool.Model;
using Factbook.Tool.Relational;
using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>The views of tables with the names of the facts that they refer to, and of the facts of each case of a record.</summary>
internal static class SqliteViews
{
    /// <summary>Returns the views, which take their names from the schema.</summary>
    public static IEnumerable<SqliteView> Of(SqliteSchema schema)
    {
        var withNames = schema.Tables.Where(table => table.Source.Columns.Count > table.Columns.Count)
            .ToDictionary(table => table, table => WithNames(schema, table));
        return withNames.Values
            .Concat(CaseViews(schema, table => withNames.GetValueOrDefault(table)?.Name ?? table.Name))
            .Concat(InverseViews.Of(schema));
    }

    /// <summary>Returns the condition that a fact is of a record, which is one of the cases of its table.</summary>
    /// <param name="record">The record.</param>
    /// <param name="table">The table, whose facts have cases.</param>
    public static string IsOf(FactRecord record, RelationalTable table)
    {
        var kinds = KindsOf(record, table);
        var column = Name(table.Kind!.Name);
        var isOneOf = In(column, [.. kinds.OfType<string>().Order(StringComparer.Ordinal).Select(Text)]);
        return kinds.Contains(null) ? $"({column} IS NULL OR {isOneOf})" : isOneOf;
    }

    private static SqliteView WithNames(SqliteSchema schema, SqliteTable table)
    {
        var columns = table.Source.Columns.Select(column => column.NameOf is { } key
            ? $"{NameOf(table, key)} AS {Name(column.Name)}"
            : $"own.{Name(column.Name)}");
        return new SqliteView(
            schema.Take($"{table.Name}_with_names"),
            $"SELECT {string.Join(", ", columns)}\nFROM {Name(table.Name)} AS own",
            $"The rows of {table.Name}, with the names of the facts that they refer to.");
    }

    // Subqueries, since SQLite joins no more than 64 tables.
    private static string NameOf(SqliteTable table, RelationalColumn key)
    {
        var names = (
            from target in table.TargetsOf(key)
            where target.NameOfFact is not null
            let isReferred = $"{Name(target.Source.Key[0].Name)} = own.{Name(key.Name)}"
            select $"(SELECT {target.NameOfFact} FROM {Name(target.Name)} WHERE {isReferred})").ToList();
        return names switch
        {
            [] => "NULL",
            [var only] => only,
            _ => $"coalesce({string.Join(", ", names)})",
        };
    }

    private static IEnumerable<SqliteView> CaseViews(SqliteSchema schema, Func<SqliteTable, string> nameOf) =>
        from set in schema.Dataset.Facts.Sets.Where(set => set.IsCase)
        let source = schema.Dataset.TableOf(set.Record)
        where source?.Kind is not null
        let table = schema.Of(source)
        let kinds = KindsOf(set.Record, source)
        let columns = source.Columns.Where(column => IsInCase(column, source, kinds))
        select new SqliteView(
            schema.Take(set.SqlName),
            $"SELECT {Names(columns)}\nFROM {Name(nameOf(table))}\nWHERE {IsOf(set.Record, source)}",
            set.Record.Documentation ?? $"The rows of {table.Name} that are a {set.Record.Label}.");

    private static HashSet<string?> KindsOf(FactRecord record, RelationalTable table) =>
        [.. record.Cases.Select(@case => @case.CaseOf(table.Facts!.Record))];

    private static bool IsInCase(RelationalColumn column, RelationalTable table, HashSet<string?> kinds) =>
        column.Scope.Conditions.All(condition =>
            condition.Column != table.Kind || condition.Values is not { } values || values.Any(kinds.Contains));
}
