using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Parquet;

/// <summary>Creates the columns of a type.</summary>
internal sealed class ColumnTypes
{
    private static readonly Dictionary<Type, Func<string, bool, Leaf>> Numbers = new()
    {
        [typeof(sbyte)] = LeafTypes.Of<sbyte>,
        [typeof(byte)] = LeafTypes.Of<byte>,
        [typeof(short)] = LeafTypes.Of<short>,
        [typeof(ushort)] = LeafTypes.Of<ushort>,
        [typeof(int)] = LeafTypes.Of<int>,
        [typeof(uint)] = LeafTypes.Of<uint>,
        [typeof(long)] = LeafTypes.Of<long>,
        [typeof(ulong)] = LeafTypes.Of<ulong>,
        [typeof(float)] = LeafTypes.Of<float>,
        [typeof(double)] = LeafTypes.Of<double>,
    };

    // The records around the current one: Parquet has no type that contains itself.
    private readonly Stack<FactRecord> _open = [];

    /// <summary>Creates the columns of a property.</summary>
    /// <param name="name">The name of the property, which is already among <paramref name="names"/>.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="names">The names of the columns of the row or group.</param>
    public IReadOnlyList<Column> ColumnsOf(string name, FactType type, UniqueNames names) => ValuePart.PartsOf(type) is { Count: > 0 } parts
        ? LeavesOf(parts, part => part.IsMain ? name : names.Take($"{name}_{part.Name}"))
        : [ColumnOf(name, type)];

    // Within lists and dictionaries, a value with several parts is one column.
    private Column ColumnOf(string name, FactType type) => type switch
    {
        _ when ValuePart.PartsOf(type) is { Count: > 0 } parts => GroupOf(name, parts),
        ScalarType { Kind: var kind } => ScalarOf(name, kind),
        EnumType { Enum.IsFlags: true } => new ListColumn(name, LeafTypes.Text(ListColumn.ItemName)),
        OpenType => LeafTypes.JsonText(name),
        DictionaryType { Key: var key, Value: var value } => new MapColumn(name, KeyOf(key), ColumnOf(MapColumn.ValueName, value)),
        ListType { Item: var item } => new ListColumn(name, ColumnOf(ListColumn.ItemName, item)),
        NestedType { Record: var record } => NestedOf(name, record),
        _ => LeafTypes.Text(name),
    };

    private static Leaf KeyOf(FactType key) => key is ScalarType { Kind: var kind }
        ? ScalarOf(MapColumn.KeyName, kind, isRequired: true)
        : LeafTypes.Text(MapColumn.KeyName, isRequired: true);

    private static Leaf ScalarOf(string name, ScalarKind kind, bool isRequired = false) => kind.Column switch
    {
        ColumnKind.Boolean => LeafTypes.Flag(name, value => (value as FlagValue)?.IsSet),
        ColumnKind.Number => Numbers[Scalars.TypeOf(kind)](name, isRequired),
        ColumnKind.Decimal => LeafTypes.Decimal(name, new DecimalRange(), value => (value as TextValue)?.Value as decimal?),
        ColumnKind.Date => LeafTypes.Of<DateOnly>(name),
        ColumnKind.TimeOfDay => LeafTypes.TimeOfDay(name),
        ColumnKind.Seconds => LeafTypes.Decimal(name, new DecimalRange(), SecondsOf),
        _ => LeafTypes.Text(name, isRequired),
    };

    private static decimal? SecondsOf(FactValue value) =>
        value is TextValue { Value: TimeSpan span } ? (decimal)span.Ticks / TimeSpan.TicksPerSecond : null;

    private static StructColumn GroupOf(string name, IReadOnlyList<ValuePart> parts)
    {
        var columns = LeavesOf(parts, part => part.Name);
        return new StructColumn(name, columns, (value, level) => columns.ForEach(column => column.Add(value, level)));
    }

    private static List<Leaf> LeavesOf(IReadOnlyList<ValuePart> parts, Func<ValuePart, string> nameOf)
    {
        // Both ends of a figure share a type, so that engines compare them without conversion.
        var range = new DecimalRange();
        return [.. parts.Select(part => LeafTypes.OfPart(nameOf(part), part, range))];
    }

    private Column NestedOf(string name, FactRecord declared)
    {
        if (_open.Any(open => open.IsKindOf(declared) || declared.IsKindOf(open)))
        {
            return LeafTypes.JsonText(name);
        }

        _open.Push(declared);
        var columns = new RecordColumns(this, declared, record => record.Members, new UniqueNames());
        _open.Pop();

        // Parquet has no group without columns.
        return columns.Columns.Count == 0
            ? LeafTypes.JsonText(name)
            : new StructColumn(name, columns.Columns, (value, level) => Add((NestedValue)value, level));

        void Add(NestedValue nested, Level level) => columns.Add(nested.Record, nested.Members, level);
    }
}
