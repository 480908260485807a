using Factbook.Tool.Columns;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Sqlite;

/// <summary>The tables and views of a database. Tables, views and indexes share one namespace.</summary>
internal sealed class SqliteSchema
{
    private readonly UniqueNames _names = new();

    private SqliteSchema(RelationalDataset dataset)
    {
        Dataset = dataset;
        Tables = [.. dataset.Tables.Select(table => new SqliteTable(table, Take(table.Name)))];
        Tables.ForEach(table => table.Resolve(this));
        Dictionary = Take("data_dictionary");
        Origin = Take("dataset");
        OriginSources = Take("dataset_sources");
        Views = [.. SqliteViews.Of(this)];
        Tables.ForEach(table => table.NameIndexes(this));
    }

    /// <summary>Gets the facts as tables.</summary>
    public RelationalDataset Dataset { get; }

    /// <summary>Gets the tables, in the order in which they are created.</summary>
    public List<SqliteTable> Tables { get; }

    /// <summary>Gets the name of the table that describes all columns.</summary>
    public string Dictionary { get; }

    /// <summary>Gets the name of the table that describes the dataset.</summary>
    public string Origin { get; }

    /// <summary>Gets the name of the table with the sources of the facts.</summary>
    public string OriginSources { get; }

    /// <summary>Gets the views.</summary>
    public List<SqliteView> Views { get; }

    /// <summary>Returns the tables and views of a dataset.</summary>
    public static SqliteSchema Of(RelationalDataset dataset) => new(dataset);

    /// <summary>Returns a name that no other table, view or index has.</summary>
    public string Take(string name) =>
        // SQLite reserves names with this prefix.
        _names.Take(name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase) ? "_" + name : name);

    /// <summary>Returns the table in the database.</summary>
    public SqliteTable Of(RelationalTable table) => Tables.First(one => one.Source == table);
}
