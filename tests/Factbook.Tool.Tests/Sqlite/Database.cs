using System.Globalization;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Sqlite;
using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>An exported database that is deleted after the test.</summary>
public sealed class Database : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-sqlite-");
    private SqliteConnection? _connection;

    public string Root => _folder.FullName;

    /// <summary>Gets the path of the file.</summary>
    public string Target => Path.Combine(Root, "facts.sqlite");

    /// <summary>Exports hand-written sets.</summary>
    internal Database Export(IReadOnlyList<IFactSet> sets) => Export(AssemblyDataset.Read("Test", sets));

    /// <summary>Exports a dataset.</summary>
    internal Database Export(FactDataset dataset)
    {
        DatasetSqlite.Write(dataset, Target);
        return this;
    }

    /// <summary>Returns a copy of the file.</summary>
    public Database Copy()
    {
        var copy = new Database();
        File.Copy(Target, copy.Target);
        return copy;
    }

    /// <summary>Executes statements.</summary>
    public void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Executes statements that a constraint rejects, and returns the message.</summary>
    public string Rejection(string sql)
    {
        var rejected = Assert.Throws<SqliteException>(() => Execute(sql));
        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, rejected.SqliteErrorCode);
        return rejected.Message;
    }

    /// <summary>Returns the rows of a query.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
        }

        return rows;
    }

    /// <summary>Returns the values of the first column of a query.</summary>
    public IEnumerable<object?> Column(string sql) => Query(sql).Select(row => row.Values.First());

    /// <summary>Returns the rows of a table in the order of the files and of lists, with values as text.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows(string table) =>
    [
        .. Query($"SELECT * FROM \"{table}\" ORDER BY {(IsList(table) ? "1, 2, 3" : "rowid")}").Select(row => row.ToDictionary(
            cell => cell.Key, cell => cell.Value is null ? null : Convert.ToString(cell.Value, CultureInfo.InvariantCulture))),
    ];

    /// <summary>Asserts that SQLite finds no error in the file.</summary>
    public void AssertValid()
    {
        Assert.Equal(["ok"], Column("PRAGMA integrity_check"));
        Assert.Empty(Query("PRAGMA foreign_key_check"));

        // The text of a view is only checked when it is used.
        var views = Column("SELECT name FROM sqlite_schema WHERE type = 'view'");
        Assert.All(views, view => Query($"SELECT * FROM {SqlText.Name((string)view!)}"));
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _folder.Delete(recursive: true);
    }

    private bool IsList(string table) => Query($"SELECT 1 FROM pragma_table_list('{table}') WHERE wr").Count > 0;

    private SqliteCommand Command(string sql)
    {
        if (_connection is null)
        {
            _connection = new SqliteConnection($"Data Source={Target};Pooling=False");
            _connection.Open();
        }

        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
