using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A list, as LIST of Parquet.</summary>
/// <param name="name">The name.</param>
/// <param name="item">The column of its items, with the name <see cref="ItemName"/>.</param>
internal sealed class ListColumn(string name, Column item) : Column(name)
{
    /// <summary>The name of items that the format requires.</summary>
    public const string ItemName = "element";

    public override IEnumerable<Leaf> Leaves => item.Leaves;

    public override Field Declare() => new ListField(Name, item.Declare());

    public override void Add(FactValue value, Level level)
    {
        if (value is not ListValue { Items: { Count: > 0 } items })
        {
            item.Add(AbsentValue.Instance, value is ListValue ? level.Within : level);
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            item.Add(items[i], level.Item(isFirst: i == 0));
        }
    }
}
