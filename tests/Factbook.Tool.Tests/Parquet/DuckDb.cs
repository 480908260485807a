using System.Globalization;
using DuckDB.NET.Data;

namespace Factbook.Tool.Tests.Parquet;

/// <summary>DuckDB, an independent reader of Parquet files.</summary>
internal static class DuckDb
{
    // Started once, since starting it takes longer than most queries.
    private static readonly Lock Gate = new();
    private static readonly DuckDBConnection Connection = Open();

    /// <summary>Returns the rows of a query, with values as text.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> Rows(string sql)
    {
        lock (Gate)
        {
            return Read(sql);
        }
    }

    /// <summary>Returns the values of the first column of a query.</summary>
    public static IReadOnlyList<string?> Column(string sql) => [.. Rows(sql).Select(row => row[0])];

    /// <summary>Returns the only value of a query.</summary>
    public static string? Value(string sql) => Assert.Single(Assert.Single(Rows(sql)));

    private static IReadOnlyList<IReadOnlyList<string?>> Read(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
        {
            rows.Add(
                [
                    .. Enumerable.Range(0, reader.FieldCount)
                        .Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                ]);
        }

        return rows;
    }

    private static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();

        // Extensions that are not in the package are not downloaded.
        using var command = connection.CreateCommand();
        command.CommandText = "SET autoinstall_known_extensions = false";
        command.ExecuteNonQuery();
        return connection;
    }
}
