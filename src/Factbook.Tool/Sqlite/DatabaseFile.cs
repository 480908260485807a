using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Sqlite;

/// <summary>Writes the file of a database in one transaction.</summary>
/// <param name="connection">The database.</param>
/// <param name="schema">Its tables and views.</param>
internal sealed class DatabaseFile(SqliteConnection connection, SqliteSchema schema)
{
    // A SELECT has at most 2,000 columns.
    private const int ChecksAtOnce = 500;

    /// <summary>Creates a database.</summary>
    /// <param name="path">The file, which does not exist.</param>
    /// <param name="schema">Its tables and views. Conditions that a row does not meet are removed.</param>
    /// <returns>
    /// True if the file is complete; false if a condition was removed from the schema, so that the file must be written again.
    /// </returns>
    public static bool Write(string path, SqliteSchema schema)
    {
        // Without pooling the file is closed with the connection.
        var file = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        using var connection = new SqliteConnection(file.ConnectionString);
        connection.Open();
        return new DatabaseFile(connection, schema).Write();
    }

    private bool Write()
    {
        // The file is discarded unless it is complete, so nothing has to be undone. References and conditions are checked at the end:
        // facts refer to later ones.
        Execute(
            "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                + "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;");
        using var transaction = connection.BeginTransaction();
        schema.Tables.ForEach(table => Execute(TableStatements.Create(table)));
        schema.Tables.ForEach(WriteRows);
        Write(DataDictionary.Of(schema));
        Write(DataDictionary.OfDataset(schema));
        Write(DataDictionary.OfSources(schema));
        foreach (var statement in schema.Tables.SelectMany(table => TableStatements.Indexes(table).Concat(UnionTriggers.Of(table))))
        {
            Execute(statement);
        }

        schema.Views.ForEach(view => Execute(view.Statement));
        transaction.Commit();
        CheckForeignKeys();
        return schema.Tables.Sum(RemoveUnmetChecks) == 0;
    }

    private void WriteRows(SqliteTable table)
    {
        using var writer = new RowWriter(connection, table.Name, table.Columns.Count);
        foreach (var row in table.Source.Rows)
        {
            writer.Write(table.Columns.Select(column => CellValue.Of(row, column)));
        }
    }

    private void Write(DescribingTable table)
    {
        Execute(table.Statement);
        using var writer = new RowWriter(connection, table.Name, table.Columns.Count);
        foreach (var row in table.Rows)
        {
            writer.Write(row);
        }
    }

    private void CheckForeignKeys()
    {
        using var command = Command("PRAGMA foreign_key_check");
        using var reader = command.ExecuteReader();
        if (reader.Read())
        {
            throw ToolException.Failure($"a reference in {reader.GetString(0)} has no row in {reader.GetString(2)}");
        }
    }

    private int RemoveUnmetChecks(SqliteTable table)
    {
        var unmet = table.Checks.Chunk(ChecksAtOnce).SelectMany(checks => Unmet(table, checks)).ToHashSet();
        return table.Checks.RemoveAll(unmet.Contains);
    }

    // A condition that is NULL is met, and max() ignores NULL.
    private List<CheckConstraint> Unmet(SqliteTable table, CheckConstraint[] checks)
    {
        var conditions = checks.Select(check => $"max(NOT ({check.Condition}))");
        using var command = Command($"SELECT {string.Join(", ", conditions)} FROM {SqlText.Name(table.Name)}");
        using var reader = command.ExecuteReader();
        return reader.Read() ? [.. checks.Where((_, i) => !reader.IsDBNull(i) && reader.GetInt64(i) == 1)] : [];
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
