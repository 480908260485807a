using Factbook.Tool.Columns;
using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>The columns of a table: the key of the fact, its case, its properties, and its location in the YAML files.</summary>
internal sealed class TableColumns
{
    private readonly RecordColumns _record;
    private readonly Leaf _id;
    private readonly Leaf _file;
    private readonly Leaf _line;
    private readonly Leaf _column;
    private readonly IReadOnlyList<Column> _columns;

    public TableColumns(FactTable table)
    {
        Table = table;
        Name = table.SqlName;
        var names = new UniqueNames();
        _record = new RecordColumns(new ColumnTypes(), table.Record, record => record.Exported, names);
        _id = LeafTypes.Text(names.Take("id"), isRequired: true);
        _file = LeafTypes.Text(names.Take("location_file"), isRequired: true);
        _line = LeafTypes.Of<int>(names.Take("location_line"), isRequired: true);
        _column = LeafTypes.Of<int>(names.Take("location_column"), isRequired: true);
        _columns = [_id, .. _record.Columns, _file, _line, _column];
        Leaves = [.. _columns.SelectMany(column => column.Leaves)];
    }

    public FactTable Table { get; }

    /// <summary>Gets the name in SQL: <c>share_claims</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>Gets the columns of a row. Leaves are these columns or within them.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Returns the schema of the files.</summary>
    /// <param name="inFolders">The columns whose values are in the names of folders, and not in the files.</param>
    public ParquetSchema Declare(IReadOnlyList<Leaf> inFolders) =>
        new(_columns.Except(inFolders).Select(column => column.Declare()).ToArray());

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ToolException">Parquet cannot represent one of its values.</exception>
    public void Add(Fact fact)
    {
        try
        {
            _id.Add(new TextValue(fact.Key), default);
            var members = fact.Record.Exported.Select(property => KeyValuePair.Create(property, fact.ValueOf(property)));
            _record.Add(fact.Record, members, default);
            var location = fact.Location;
            _file.Add(new TextValue(location.File), default);
            _line.Add(Number(location.Line), default);
            _column.Add(Number(location.Column), default);
        }
        catch (UnrepresentableValueException unfit)
        {
            throw ToolException.Failure($"'{fact.Key}' of {Table.CommandName} does not fit into Parquet: {unfit.Message}", unfit);
        }
    }

    public void Clear()
    {
        foreach (var leaf in Leaves)
        {
            leaf.Clear();
        }
    }

    private static NumberValue Number(int number) => new(string.Empty, number);
}
