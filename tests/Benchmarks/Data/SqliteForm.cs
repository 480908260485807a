using Microsoft.Data.Sqlite;

namespace Benchmarks.Data;

/// <summary>The dataset as an SQLite database, keyed by the parts' keys.</summary>
internal static class SqliteForm
{
    public static void Write(string path, IEnumerable<PartFact> parts)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, """
            CREATE TABLE part (id TEXT PRIMARY KEY, name TEXT NOT NULL, by TEXT NOT NULL, use TEXT NOT NULL, kind TEXT NOT NULL,
            eur TEXT NOT NULL,
                lightest TEXT NOT NULL, heaviest TEXT NOT NULL, made TEXT NOT NULL, place TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE need (part TEXT NOT NULL, place INTEGER NOT NULL, needed TEXT NOT NULL, PRIMARY KEY (part, place)) WITHOUT ROWID;
            """);
        using var transaction = connection.BeginTransaction();
        foreach (var part in parts)
        {
            Execute(connection, "INSERT INTO part VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)",
                part.Id, part.Name, part.By, part.Use, part.Kind, part.Eur, part.Lightest, part.Heaviest, part.Made, part.From);
            foreach (var (needed, place) in part.Needs.Select((needed, place) => (needed, place)))
            {
                Execute(connection, "INSERT INTO need VALUES ($0, $1, $2)", part.Id, place, needed);
            }
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (value, number) in values.Select((value, number) => (value, number)))
        {
            command.Parameters.AddWithValue(Invariant($"${number}"), value);
        }

        command.ExecuteNonQuery();
    }
}
