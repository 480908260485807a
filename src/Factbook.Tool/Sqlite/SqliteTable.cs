using Factbook.Tool.Relational;

namespace Factbook.Tool.Sqlite;

/// <summary>A table of the database.</summary>
/// <param name="source">The table of facts or of the items of lists.</param>
/// <param name="name">The name in the database.</param>
internal sealed class SqliteTable(RelationalTable source, string name)
{
    private const int MostColumns = 2_000;

    /// <summary>Gets the table of facts or of the items of lists.</summary>
    public RelationalTable Source => source;

    /// <summary>Gets the name in the database.</summary>
    public string Name => name;

    /// <summary>Gets the columns: without the names of other facts, which a view contains.</summary>
    /// <exception cref="ToolException">SQLite does not allow so many columns.</exception>
    public IReadOnlyList<RelationalColumn> Columns { get; } = source.Columns.Count <= MostColumns
        ? [.. source.Columns.Where(column => column.NameOf is null)]
        : throw ToolException.Failure($"{name} has {source.Columns.Count} columns, and SQLite allows {MostColumns}");

    /// <summary>Gets the conditions that every row meets.</summary>
    public List<CheckConstraint> Checks { get; } = [.. CheckConstraints.Of(source)];

    /// <summary>Gets the foreign keys, with the table that each refers to.</summary>
    public IReadOnlyList<(ForeignKey Key, SqliteTable Target)> ForeignKeys { get; private set; } = [];

    /// <summary>Gets the columns that refer to facts of one of several tables, with these tables.</summary>
    public IReadOnlyList<(RelationalColumn Column, IReadOnlyList<SqliteTable> Targets)> UnionReferences { get; private set; } = [];

    /// <summary>Gets the indexes: a name, and the column.</summary>
    public IReadOnlyList<(string Name, RelationalColumn Column)> Indexes { get; private set; } = [];

    /// <summary>Gets the expression of the name of a fact; null if its record has none.</summary>
    public string? NameOfFact
    {
        get
        {
            var names = source.Facts?.Record.Cases.Select(record => record.NameProperty?.Name).OfType<string>().Distinct() ?? [];
            var columns = source.Columns.Where(column => names.Contains(column.Path)).ToList();
            return columns.Count == 0 ? null
                : columns is [var only] ? SqlText.Name(only.Name)
                : $"coalesce({SqlText.Names(columns)})";
        }
    }

    /// <summary>Returns the tables that a column with keys of facts refers to.</summary>
    public IReadOnlyList<SqliteTable> TargetsOf(RelationalColumn column) =>
        ForeignKeys.FirstOrDefault(reference => reference.Key.Columns is [var only] && only == column) is { Target: { } target }
            ? [target]
            : UnionReferences.FirstOrDefault(reference => reference.Column == column).Targets ?? [];

    /// <summary>Finds the tables that columns refer to.</summary>
    public void Resolve(SqliteSchema schema)
    {
        ForeignKeys = [.. source.ForeignKeys.Select(key => (key, schema.Of(key.Target)))];
        UnionReferences = [.. source.UnionReferences.Select(reference => (reference.Column, Targets(reference)))];

        IReadOnlyList<SqliteTable> Targets(UnionReference reference) => [.. reference.Targets.Select(schema.Of)];
    }

    /// <summary>Names the indexes, which people need not know, after everything else.</summary>
    public void NameIndexes(SqliteSchema schema)
    {
        // The primary key is an index on its first columns.
        var indexed = Columns.Where(column => !column.IsUnique && column != source.Key[0]
            && (column.IsIndexed || TargetsOf(column).Count > 0));
        Indexes = [.. indexed.Select(column => (schema.Take($"{name}_by_{column.Name}"), column))];
    }
}
