using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>Finds what differs in two values, down to single items, entries and properties of nested records.</summary>
internal sealed class ValueComparison(TypePairs types, FactMatches facts)
{
    private readonly ValueEquality _values = new(types, facts);

    /// <summary>Gets the equality of values.</summary>
    public ValueEquality Values => _values;

    /// <summary>Returns the differences of a property.</summary>
    public IEnumerable<ValueDifference> Compare(PropertyPair property, FactValue old, FactValue @new)
    {
        var before = facts.HasRenames && property.Old.RefersTo.Count > 0 ? WithNewKeys(old, property.Old.RefersTo) : old;
        return Compare(property.YamlName, before, @new);
    }

    private IEnumerable<ValueDifference> Compare(string path, FactValue old, FactValue @new) =>
        _values.AreSame(old, @new) ? [] : (old, @new) switch
        {
            (ListValue before, ListValue now) => Items(path, before.Items, now.Items),
            (MapValue before, MapValue now) => Entries(path, before.Entries, now.Entries),
            (NestedValue before, NestedValue now) when types.AreSame(before.Record, now.Record) => types
                .PropertiesOf(before.Record, now.Record)
                .Where(pair => pair.IsCompared)
                .SelectMany(pair => Compare(
                    $"{path}.{pair.YamlName}", before.Members[pair.OldIndex].Value, now.Members[pair.NewIndex].Value)),
            _ => [new(path, old, @new)],
        };

    private IEnumerable<ValueDifference> Items(string path, IReadOnlyList<FactValue> old, IReadOnlyList<FactValue> @new)
    {
        var items = ItemPairs.Of(
            [.. old.Select(item => _values.SignatureOf(item, isOld: true))],
            [.. @new.Select(item => _values.SignatureOf(item, isOld: false))]);
        return items.AreReordered
            ? [new(path, new ListValue(old), new ListValue(@new))]
            : items.Changed.SelectMany(pair => Compare($"{path}[{pair.New}]", old[pair.Old], @new[pair.New]))
                .Concat(items.Removed.Select(index => new ValueDifference($"{path}[{index}]", old[index], AbsentValue.Instance)))
                .Concat(items.Added.Select(index => new ValueDifference($"{path}[{index}]", AbsentValue.Instance, @new[index])));
    }

    private IEnumerable<ValueDifference> Entries(string path, IReadOnlyList<MapEntry> old, IReadOnlyList<MapEntry> @new)
    {
        var before = old.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        var now = @new.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        return old.Concat(@new.Where(entry => !before.ContainsKey(entry.Name)))
            .SelectMany(entry => Compare(
                $"{path}[{entry.Name}]",
                before.GetValueOrDefault(entry.Name, AbsentValue.Instance),
                now.GetValueOrDefault(entry.Name, AbsentValue.Instance)));
    }

    // A text that must be a key follows the fact that it names.
    private FactValue WithNewKeys(FactValue value, IReadOnlyList<FactRecord> records) => value switch
    {
        TextValue text => new TextValue(facts.NewKeyOf(text.Text, records)),
        ListValue list => new ListValue([.. list.Items.Select(item => WithNewKeys(item, records))]),
        MapValue map => new MapValue([.. map.Entries.Select(entry => entry with { Key = WithNewKeys(entry.Key, records) })]),
        _ => value,
    };
}
