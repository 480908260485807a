namespace Factbook.Tool.Parquet;

/// <summary>The names of a row's or a group's columns. Engines tell names apart by more than case alone, so case does not count.</summary>
internal sealed class ColumnNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name; it gets a <c>_</c> at its end if another column has it.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
