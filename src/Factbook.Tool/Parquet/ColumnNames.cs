namespace Factbook.Tool.Parquet;

/// <summary>The names of the columns of a row or a group. They are unique ignoring case, since many engines ignore it.</summary>
internal sealed class ColumnNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the name of a new column: the given one, with a <c>_</c> at its end if another column has it.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
