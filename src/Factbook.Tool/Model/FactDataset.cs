namespace Factbook.Tool.Model;

/// <summary>
/// The records and facts of a dataset. Everything that shows, exports or compares facts reads this model. Two adapters create it:
/// <c>AssemblyDataset</c> from a compiled assembly, and <c>SourceDataset</c> from the facts that the generator linked.
/// </summary>
/// <param name="name">The name of the dataset's assembly.</param>
/// <param name="sets">The sets, in the order of <see cref="Sets"/>.</param>
internal sealed class FactDataset(string name, IReadOnlyList<FactTable> sets)
{
    /// <summary>Gets the name of the dataset's assembly.</summary>
    public string Name => name;

    /// <summary>Gets where the dataset comes from.</summary>
    public DatasetOrigin Origin { get; init; } = DatasetOrigin.Unknown;

    /// <summary>Gets every set: the tables first, then the sets of single cases; each in the ordinal order of their names.</summary>
    public IReadOnlyList<FactTable> Sets => sets;

    /// <summary>Gets the tables, which together contain every fact once.</summary>
    public IEnumerable<FactTable> Tables => sets.Where(set => !set.IsCase);

    /// <summary>Gets the names of the texts that the facts were taken from.</summary>
    public IEnumerable<string> SourceTitles => Tables
        .SelectMany(table => table.Facts)
        .Where(fact => fact.Record.Properties.Any(property => property.IsSourceText))
        .Select(fact => fact.Name ?? fact.Key);

    /// <summary>Returns the facts of a record and of those that derive from it, in the order of their table.</summary>
    public IEnumerable<Fact> FactsOf(FactRecord record) =>
        Tables.SelectMany(table => table.Facts).Where(fact => fact.Record.IsKindOf(record));
}
