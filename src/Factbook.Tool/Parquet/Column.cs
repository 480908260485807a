using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A column of Parquet, or a group of columns: distributes each value over its leaves.</summary>
internal abstract class Column(string name)
{
    /// <summary>Gets the name within the row or the group.</summary>
    public string Name => name;

    /// <summary>Gets the columns that contain values, in the order of the schema.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>Returns the declaration of the column, whose type is wide enough for all values added so far.</summary>
    public abstract Field Declare();

    /// <summary>Adds a value.</summary>
    /// <exception cref="UnrepresentableValueException">The value does not fit into the column.</exception>
    public abstract void Add(FactValue value, Level level);
}
