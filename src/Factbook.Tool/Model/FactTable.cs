namespace Factbook.Tool.Model;

/// <summary>The facts of one record: a table, or the facts of a table that are one case of its record.</summary>
/// <param name="name">The name of the set's class; with its namespace if another set has the same name.</param>
/// <param name="record">The record.</param>
/// <param name="isCase">Whether it is a part of a table.</param>
/// <param name="facts">The facts, in the order of the files' paths and of their positions.</param>
internal sealed class FactTable(string name, FactRecord record, bool isCase, IReadOnlyList<Fact> facts)
{
    /// <summary>Gets the name of the set's class; with its namespace if another set has the same name.</summary>
    public string Name => name;

    /// <summary>Gets the name on the command line: <c>share-claims</c>.</summary>
    public string CommandName => Words.ToKebab(name);

    /// <summary>Gets the name in SQL: <c>share_claims</c>.</summary>
    public string SqlName => CommandName.Replace('-', '_');

    /// <summary>Gets the name for people: <c>Share claims</c>.</summary>
    public string Heading
    {
        get
        {
            var words = CommandName.Replace('-', ' ');
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }

    /// <summary>Gets the record; every fact is of it or of one of its cases.</summary>
    public FactRecord Record => record;

    /// <summary>Gets whether the facts are a part of a table: those that are one case of its record.</summary>
    public bool IsCase => isCase;

    /// <summary>Gets the facts, in the order of the files' paths and of their positions.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Returns the names of sets, with the namespace of the record where two sets have one name.</summary>
    public static IEnumerable<string> UniqueNames(IReadOnlyList<(string Name, string Namespace)> sets)
    {
        var shared = sets.CountBy(set => set.Name).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return sets.Select(set => shared.Contains(set.Name) ? $"{set.Namespace}.{set.Name}" : set.Name);
    }
}
