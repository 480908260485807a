using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A column, or several under one name: takes values and spreads them over its leaves.</summary>
internal abstract class Column(string name)
{
    /// <summary>Name within the row or the group that it stands in.</summary>
    public string Name => name;

    /// <summary>The columns that hold values, in the order of the schema.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>How the column is declared. What it is to be wide enough for must have been added before.</summary>
    public abstract Field Declare();

    /// <summary>Adds a value.</summary>
    /// <exception cref="UnfitException">The value does not fit into the column.</exception>
    public abstract void Add(FactValue value, Level level);
}
