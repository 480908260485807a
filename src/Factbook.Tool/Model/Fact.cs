namespace Factbook.Tool.Model;

/// <summary>A fact: its key, its location, and the values of its properties.</summary>
/// <param name="record">The concrete record.</param>
/// <param name="table">The record of its table.</param>
/// <param name="key">The key, or null in a table without keys.</param>
/// <param name="index">The index in the table.</param>
/// <param name="location">The location of the key, or of the fact if it has none.</param>
/// <param name="read">Reads the value of a property.</param>
internal sealed class Fact(
    FactRecord record,
    FactRecord table,
    string? key,
    int index,
    SourceLocation location,
    Func<FactProperty, FactValue> read)
{
    private IReadOnlyList<string>? _formerKeys;

    /// <summary>Gets the concrete record.</summary>
    public FactRecord Record => record;

    /// <summary>Gets the record of its table.</summary>
    public FactRecord Table => table;

    /// <summary>Gets its index in the table.</summary>
    public int Index => index;

    /// <summary>Gets the key; <c>#3</c> for the third fact of a table without keys.</summary>
    public string Key { get; } = key ?? FormattableString.Invariant($"#{index + 1}");

    /// <summary>Gets whether it has a key.</summary>
    public bool HasKey => key is not null;

    /// <summary>Gets the name for people; null if the record has none, or the fact leaves it out.</summary>
    public string? Name => record.NameProperty is { } name && ValueOf(name) is TextValue text ? text.Text : null;

    /// <summary>Gets the location in the YAML file.</summary>
    public SourceLocation Location => location;

    /// <summary>
    /// Gets the case of the table's record: <c>share</c> for a <c>ShareClaim</c> among claims; null if it is of that record itself.
    /// </summary>
    public string? Case => record.CaseOf(table);

    /// <summary>
    /// Gets the fact in one line, which its member's documentation also shows. Only sources contain it; null from an assembly.
    /// </summary>
    public string? Summary { get; init; }

    /// <summary>
    /// Gets a function that reads the .NET value of a property, which takes less time than <see cref="ValueOf"/>; null from sources.
    /// </summary>
    public Func<FactProperty, object?>? ReadObject { get; init; }

    /// <summary>Gets the fact in which this one is written; null if there is none.</summary>
    public Fact? Owner => record.Properties.Where(property => property.Role == PropertyRole.Owner)
        .Select(ValueOf)
        .OfType<ReferenceValue>()
        .FirstOrDefault()?.Fact;

    /// <summary>Gets the keys that it had before.</summary>
    public IReadOnlyList<string> FormerKeys => _formerKeys ??= record.FormerKeys is { } property && ValueOf(property) is ListValue keys
        ? [.. keys.Items.OfType<TextValue>().Select(former => former.Text)]
        : [];

    /// <summary>Returns the fact, its owner, the owner's owner and so on.</summary>
    public IEnumerable<Fact> WithOwners()
    {
        for (var current = this; current is not null; current = current.Owner)
        {
            yield return current;
        }
    }

    /// <summary>Returns the fact that a path over references leads to, such as <c>Report.In</c>; null if a reference is absent.</summary>
    public Fact? FactAt(string path) => path.Length == 0 ? this : ValueAt(path) is ReferenceValue reference ? reference.Fact : null;

    /// <summary>
    /// Returns the value that a path over references and nested records leads to, such as <c>Report.By</c>; no value if a step is absent.
    /// </summary>
    public FactValue ValueAt(string path)
    {
        FactValue current = new ReferenceValue(this);
        foreach (var name in path.Split('.'))
        {
            current = current switch
            {
                ReferenceValue { Fact: var fact } =>
                    fact.Record.Members.FirstOrDefault(property => property.Name == name) is { } property
                        ? fact.ValueOf(property)
                        : AbsentValue.Instance,
                NestedValue nested => nested.Members.FirstOrDefault(member => member.Key.Name == name).Value ?? AbsentValue.Instance,
                _ => AbsentValue.Instance,
            };
        }

        return current;
    }

    /// <summary>Reads the value of a property.</summary>
    /// <param name="property">A property of <see cref="Record"/>.</param>
    public FactValue ValueOf(FactProperty property) => read(property) is var value && value is PeriodValue period
        ? period with { IsPointWithin = VocabularyRole.PointInTime.IsOf(property) }
        : value;
}
