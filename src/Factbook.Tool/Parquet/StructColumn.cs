using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A group of columns, which engines read as STRUCT.</summary>
/// <param name="name">The name.</param>
/// <param name="columns">The columns of the group; at least one.</param>
/// <param name="add">Distributes a present value over the columns.</param>
internal sealed class StructColumn(string name, IReadOnlyList<Column> columns, Action<FactValue, Level> add) : Column(name)
{
    public override IEnumerable<Leaf> Leaves => columns.SelectMany(column => column.Leaves);

    public override Field Declare() => new StructField(Name, [.. columns.Select(column => column.Declare())]);

    public override void Add(FactValue value, Level level)
    {
        if (value is not AbsentValue)
        {
            add(value, level.Within);
            return;
        }

        foreach (var column in columns)
        {
            column.Add(value, level);
        }
    }
}
