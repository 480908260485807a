using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Parquet;

/// <summary>
/// The columns of a record. An abstract record has a column for the case and the columns of all its cases, those that all cases share
/// first; in the columns of other cases, a fact has no value.
/// </summary>
internal sealed class RecordColumns
{
    private readonly FactRecord _declared;
    private readonly Leaf? _kind;
    private readonly List<Slot> _slots;
    private readonly Dictionary<FactProperty, Slot> _slotOf = [];

    /// <param name="types">Creates the columns of properties.</param>
    /// <param name="declared">The record.</param>
    /// <param name="members">Returns the properties of a record that have columns.</param>
    /// <param name="names">The names of the columns of the row or group.</param>
    public RecordColumns(ColumnTypes types, FactRecord declared, Func<FactRecord, IEnumerable<FactProperty>> members, UniqueNames names)
    {
        _declared = declared;
        _slots = [.. MergedProperty.Of(declared, members).Select(property => new Slot(names.Take(property.Name), property))];
        _kind = MergedProperty.HasKind(declared) ? LeafTypes.Text(names.Take("kind")) : null;
        foreach (var slot in _slots)
        {
            slot.Columns = types.ColumnsOf(slot.Name, slot.Property.Type, names);
            slot.Property.OfCase.Values.ToList().ForEach(property => _slotOf.Add(property, slot));
        }

        Columns = [.. _kind is null ? Array.Empty<Column>() : [_kind], .. _slots.SelectMany(slot => slot.Columns)];
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Adds a record.</summary>
    /// <param name="record">The concrete record.</param>
    /// <param name="members">Its properties and their values.</param>
    /// <param name="level">Its position within the row.</param>
    public void Add(FactRecord record, IEnumerable<KeyValuePair<FactProperty, FactValue>> members, Level level)
    {
        _slots.ForEach(slot => slot.Value = AbsentValue.Instance);
        foreach (var (property, value) in members)
        {
            _slotOf[property].Value = value;
        }

        _kind?.Add(record.CaseOf(_declared) is { } name ? new TextValue(name) : AbsentValue.Instance, level);
        foreach (var slot in _slots)
        {
            foreach (var column in slot.Columns)
            {
                column.Add(slot.Value, level);
            }
        }
    }

    /// <summary>The columns of a property, and its value in the current record.</summary>
    private sealed class Slot(string name, MergedProperty property)
    {
        public string Name => name;

        public MergedProperty Property => property;

        public IReadOnlyList<Column> Columns { get; set; } = [];

        public FactValue Value { get; set; } = AbsentValue.Instance;
    }
}
