using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Sqlite;

/// <summary>Inserts rows into a table with one prepared statement.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The number of its columns.</param>
    public RowWriter(SqliteConnection connection, string table, int columns)
    {
        _command = connection.CreateCommand();
        var parameters = Enumerable.Range(0, columns).Select(i => new SqliteParameter { ParameterName = $"${i}" }).ToList();
        _command.Parameters.AddRange(parameters);
        _command.CommandText =
            $"INSERT INTO {SqlText.Name(table)} VALUES ({string.Join(", ", parameters.Select(one => one.ParameterName))})";
    }

    /// <summary>Inserts a row.</summary>
    /// <param name="values">A text, integer or floating-point number for each column; null for NULL.</param>
    public void Write(IEnumerable<object?> values)
    {
        var i = 0;
        foreach (var value in values)
        {
            _command.Parameters[i++].Value = value ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
