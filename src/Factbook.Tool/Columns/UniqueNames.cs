namespace Factbook.Tool.Columns;

/// <summary>
/// The names of the columns of a table or group, or of tables. They are unique ignoring case, since many engines and file systems ignore
/// it.
/// </summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a new name: the given one, with a <c>_</c> at its end if it is taken.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
