using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A dictionary, as MAP of Parquet.</summary>
/// <param name="name">The name.</param>
/// <param name="key">The column of its keys, which are required.</param>
/// <param name="value">The column of its values.</param>
internal sealed class MapColumn(string name, Leaf key, Column value) : Column(name)
{
    /// <summary>The names of keys and values that the format requires.</summary>
    public const string KeyName = "key";

    /// <inheritdoc cref="KeyName"/>
    public const string ValueName = "value";

    public override IEnumerable<Leaf> Leaves => key.Leaves.Concat(value.Leaves);

    public override Field Declare() => new MapField(Name, key.Declare(), value.Declare());

    public override void Add(FactValue map, Level level)
    {
        if (map is not MapValue { Entries: { Count: > 0 } entries })
        {
            var end = map is MapValue ? level.Within : level;
            key.Add(AbsentValue.Instance, end);
            value.Add(AbsentValue.Instance, end);
            return;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            var entry = level.Item(isFirst: i == 0);
            key.Add(entries[i].Key, entry);
            value.Add(entries[i].Value, entry);
        }
    }
}
