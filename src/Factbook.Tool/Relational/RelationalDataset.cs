using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>
/// A dataset as tables whose cells are single values, for spreadsheets and SQL: one for each table of facts, and one for each list or
/// dictionary in them.
/// </summary>
/// <remarks>
/// Facts of all cases of a record are rows of one table. The values of a nested record are in columns of the row that contains it. The
/// tables contain what the JSON export contains, except the lists of the facts that a fact owns, since these refer to their owner.
/// </remarks>
internal sealed class RelationalDataset
{
    private readonly UniqueNames _names = new();

    private RelationalDataset(FactDataset dataset)
    {
        Facts = dataset;
        var tables = dataset.Tables.Select(NewTable).ToList();
        foreach (var table in tables)
        {
            new TableBuilder(this, table, []).Build();
        }
    }

    /// <summary>Gets the facts.</summary>
    public FactDataset Facts { get; }

    /// <summary>Gets the tables: each table of facts, followed by those of its lists.</summary>
    public IReadOnlyList<RelationalTable> Tables => [.. Roots.SelectMany(root => Lists[root].Prepend(root))];

    private List<RelationalTable> Roots { get; } = [];

    private Dictionary<RelationalTable, List<RelationalTable>> Lists { get; } = [];

    /// <summary>Returns the tables of a dataset.</summary>
    public static RelationalDataset Of(FactDataset dataset) => new(dataset);

    /// <summary>Returns the table with the facts of a record; null if no single table has them.</summary>
    public RelationalTable? TableOf(FactRecord record) => Roots.Find(table => record.IsKindOf(table.Facts!.Record));

    /// <summary>Returns the tables that together contain the facts of some records.</summary>
    public IReadOnlyList<RelationalTable> TablesOf(IEnumerable<FactRecord> records) =>
    [
        .. records.SelectMany(record => TableOf(record) is { } table
            ? [table]
            : Roots.Where(part => part.Facts!.Record.IsKindOf(record))).Distinct(),
    ];

    /// <summary>Adds the table of the items of a property.</summary>
    /// <param name="name">The name of the property in the table.</param>
    /// <param name="parent">The table whose rows contain the lists.</param>
    /// <param name="description">What the items are.</param>
    /// <param name="read">Returns the list in a row of the parent.</param>
    public RelationalTable AddList(string name, RelationalTable parent, string? description, Func<TableRow, FactValue> read)
    {
        var table = new RelationalTable(_names.Take($"{parent.Name}_{name}"), null, parent)
        {
            Description = description,
            Rows = parent.Rows.SelectMany(row => row.Within(read(row))),
        };
        Lists[table.Root].Add(table);
        return table;
    }

    private RelationalTable NewTable(FactTable facts)
    {
        var table = new RelationalTable(_names.Take(facts.SqlName), facts, null)
        {
            Description = facts.Record.Documentation,
            Rows = facts.Facts.Select(TableRow.Of),
        };
        Roots.Add(table);
        Lists.Add(table, []);
        return table;
    }
}
