using Factbook.Tool.Model;

namespace Factbook.Tool.Parquet;

/// <summary>Creates the columns of a type.</summary>
internal sealed class ColumnTypes
{
    // What is not here is text.
    private static readonly Dictionary<ScalarKind, Func<string, bool, Leaf>> Leaves = new()
    {
        [TextScalars.Boolean] = (name, _) => LeafTypes.Flag(name, value => (value as FlagValue)?.IsSet),
        [NumberScalars.SByte] = (name, isRequired) => LeafTypes.Of<sbyte>(name, isRequired),
        [NumberScalars.Byte] = (name, isRequired) => LeafTypes.Of<byte>(name, isRequired),
        [NumberScalars.Int16] = (name, isRequired) => LeafTypes.Of<short>(name, isRequired),
        [NumberScalars.UInt16] = (name, isRequired) => LeafTypes.Of<ushort>(name, isRequired),
        [NumberScalars.Int32] = (name, isRequired) => LeafTypes.Of<int>(name, isRequired),
        [NumberScalars.UInt32] = (name, isRequired) => LeafTypes.Of<uint>(name, isRequired),
        [NumberScalars.Int64] = (name, isRequired) => LeafTypes.Of<long>(name, isRequired),
        [NumberScalars.UInt64] = (name, isRequired) => LeafTypes.Of<ulong>(name, isRequired),
        [NumberScalars.Single] = (name, _) => LeafTypes.Of<float>(name),
        [NumberScalars.Double] = (name, _) => LeafTypes.Of<double>(name),
        [NumberScalars.Decimal] = (name, _) => LeafTypes.Decimal(name, new DecimalRange(), value => value is TextValue { Value: decimal number } ? number : null),
        [TimeScalars.Date] = (name, _) => LeafTypes.Of<DateOnly>(name),
        [TimeScalars.Time] = (name, _) => LeafTypes.TimeOfDay(name),
        [TimeScalars.Duration] = (name, _) => LeafTypes.Decimal(name, new DecimalRange(), value => value is TextValue { Value: TimeSpan span } ? (decimal)span.Ticks / TimeSpan.TicksPerSecond : null),
    };

    // Parquet has no type that contains itself.
    private readonly Stack<FactRecord> _open = [];

    /// <summary>Creates the columns of a property.</summary>
    /// <param name="name">The property's name, which is taken already.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="names">The names of the columns beside it.</param>
    public IReadOnlyList<Column> ColumnsOf(string name, FactType type, ColumnNames names) => Part.PartsOf(type) is { Count: > 0 } parts
        ? [.. parts.Select(part => part.Make(part.IsMain ? name : names.Take($"{name}_{part.Name}")))]
        : [ColumnOf(name, type)];

    // In one column, as within lists and dictionaries.
    private Column ColumnOf(string name, FactType type) => Part.PartsOf(type) is { Count: > 0 } parts ? GroupOf(name, parts) : type switch
    {
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

    private static Leaf ScalarOf(string name, ScalarKind kind, bool isRequired = false) =>
        Leaves.TryGetValue(kind, out var leaf) ? leaf(name, isRequired) : LeafTypes.Text(name, isRequired);

    private static StructColumn GroupOf(string name, IReadOnlyList<Part> parts)
    {
        var columns = parts.Select(part => part.Make(part.Name)).ToList();
        return new StructColumn(name, columns, (value, level) => columns.ForEach(column => column.Add(value, level)));
    }

    private Column NestedOf(string name, FactRecord declared)
    {
        if (_open.Any(open => open.IsKindOf(declared) || declared.IsKindOf(open)))
        {
            return LeafTypes.JsonText(name);
        }

        _open.Push(declared);
        var columns = new RecordColumns(this, declared, record => record.Members, new ColumnNames());
        _open.Pop();

        // Parquet has no empty group either.
        return columns.Columns.Count == 0
            ? LeafTypes.JsonText(name)
            : new StructColumn(name, columns.Columns, (value, level) => columns.Add(((NestedValue)value).Record, ((NestedValue)value).Members, level));
    }
}
