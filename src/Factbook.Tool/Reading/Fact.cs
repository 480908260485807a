namespace Factbook.Tool.Reading;

/// <summary>A fact of a dataset: its record, and where it stands in the set of all facts of its kind.</summary>
internal sealed class Fact(LoadedDataset dataset, IFactSet set, int index)
{
    public LoadedDataset Dataset => dataset;

    public object Record { get; } = set.FactAt(index);

    /// <summary>The key; <c>#3</c> for the third fact of a set without keys.</summary>
    public string Key { get; } = set.KeyAt(index) ?? FormattableString.Invariant($"#{index + 1}");

    public SourceLocation Location => set.LocationAt(index);

    public RecordShape Shape => dataset.ShapeOf(Record.GetType());

    /// <summary>The name of its record for people: <c>share claim</c>.</summary>
    public string RecordName => Words.ToKebab(Record.GetType().Name).Replace('-', ' ');

    /// <summary>Which case of its set's record it is: a <c>ShareClaim</c> is the case <c>share</c> of <c>Claim</c>; null when it is of that record itself.</summary>
    public string? Case => RecordShape.CaseOf(Record.GetType(), set.FactType);

    /// <summary>The fact that this one was written in, if any.</summary>
    public Fact? Owner => Shape.Owner is { } owner ? dataset.FactOf(owner.ValueOf(Record)) : null;

    /// <summary>The fact, its owner, the owner's owner and so on.</summary>
    public IEnumerable<Fact> WithOwners()
    {
        for (var current = this; current is not null; current = current.Owner)
        {
            yield return current;
        }
    }

    public FactValue ValueOf(FactProperty property) => dataset.Read(property.ValueOf(Record), property.Type);
}
