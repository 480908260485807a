using System.Globalization;
using Factbook.Tool.Reading;

namespace Factbook.Tool.Parquet;

/// <summary>Which columns the values of a type have.</summary>
internal sealed class ColumnTypes(LoadedDataset dataset)
{
    // Parquet knows no type that holds itself.
    private readonly Stack<Type> _open = [];

    /// <summary>The properties of a record.</summary>
    public RecordShape ShapeOf(Type record) => dataset.ShapeOf(record);

    /// <summary>The columns of a property.</summary>
    /// <param name="name">The property's name, which is taken already.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="names">The names beside which the columns stand.</param>
    public IReadOnlyList<Column> ColumnsOf(string name, Type type, ColumnNames names) => Part.PartsOf(Plain(type)) is { Count: > 0 } parts
        ? [.. parts.Select(part => part.Make(part.IsMain ? name : names.Take($"{name}_{part.Name}")))]
        : [ColumnOf(name, type)];

    /// <summary>A type without the question mark.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    // In one column, as within lists and dictionaries.
    private Column ColumnOf(string name, Type declared)
    {
        var type = Plain(declared);
        return Part.PartsOf(type) is { Count: > 0 } parts ? GroupOf(name, parts)
            : ScalarOf(name, type) is { } scalar ? scalar
            : type.IsEnum ? EnumOf(name, type)
            : type == typeof(YamlValue) ? LeafTypes.JsonText(name)
            : dataset.IsFact(type) ? LeafTypes.Text(name)
            : RecordShape.EntryOf(type) is var (key, value) ? MapOf(name, key, value)
            : RecordShape.ItemOf(type) is { } item ? new ListColumn(name, ColumnOf(ListColumn.ItemName, item))
            : RecordShape.IsNested(type) ? NestedOf(name, type)
            : LeafTypes.Text(name);
    }

    private static Leaf? ScalarOf(string name, Type type, bool isRequired = false) => Type.GetTypeCode(type.IsEnum ? typeof(object) : type) switch
    {
        TypeCode.Boolean => LeafTypes.Flag(name, value => (value as FlagValue)?.IsSet),
        TypeCode.SByte => LeafTypes.Of<sbyte>(name, isRequired),
        TypeCode.Byte => LeafTypes.Of<byte>(name, isRequired),
        TypeCode.Int16 => LeafTypes.Of<short>(name, isRequired),
        TypeCode.UInt16 => LeafTypes.Of<ushort>(name, isRequired),
        TypeCode.Int32 => LeafTypes.Of<int>(name, isRequired),
        TypeCode.UInt32 => LeafTypes.Of<uint>(name, isRequired),
        TypeCode.Int64 => LeafTypes.Of<long>(name, isRequired),
        TypeCode.UInt64 => LeafTypes.Of<ulong>(name, isRequired),
        TypeCode.Single => LeafTypes.Of<float>(name),
        TypeCode.Double => LeafTypes.Of<double>(name),
        TypeCode.Decimal => LeafTypes.Decimal(name, new DecimalRange(), value => value is TextValue { Value: decimal number } ? number : null),
        _ => type == typeof(DateOnly) ? LeafTypes.Of<DateOnly>(name)
            : type == typeof(TimeOnly) ? LeafTypes.TimeOfDay(name)
            : type == typeof(TimeSpan) ? LeafTypes.Decimal(name, new DecimalRange(), value => value is TextValue { Value: TimeSpan span } ? (decimal)span.Ticks / TimeSpan.TicksPerSecond : null)
            : null,
    };

    private static Column EnumOf(string name, Type type) =>
        type.IsDefined(typeof(FlagsAttribute), inherit: false) ? new ListColumn(name, LeafTypes.Text(ListColumn.ItemName)) : LeafTypes.Text(name);

    private static StructColumn GroupOf(string name, IReadOnlyList<Part> parts)
    {
        var columns = parts.Select(part => part.Make(part.Name)).ToList();
        return new StructColumn(name, columns, (value, level) => columns.ForEach(column => column.Add(value, level)));
    }

    private MapColumn MapOf(string name, Type key, Type value)
    {
        var column = ColumnOf(MapColumn.ValueName, value);
        return !key.IsEnum && ScalarOf(MapColumn.KeyName, key, isRequired: true) is { } number
            ? new MapColumn(name, number, column, text => new NumberValue(text, Convert.ChangeType(text, key, CultureInfo.InvariantCulture)))
            : new MapColumn(name, LeafTypes.Text(MapColumn.KeyName, isRequired: true), column, text => new TextValue(text));
    }

    private Column NestedOf(string name, Type type)
    {
        if (_open.Any(open => open.IsAssignableFrom(type) || type.IsAssignableFrom(open)))
        {
            return LeafTypes.JsonText(name);
        }

        _open.Push(type);
        var record = new RecordColumns(this, type, shape => shape.Key.Concat(shape.Properties), new ColumnNames());
        _open.Pop();

        // Nor a group of nothing.
        return record.Columns.Count == 0
            ? LeafTypes.JsonText(name)
            : new StructColumn(name, record.Columns, (value, level) => record.Add(((NestedValue)value).Record, ((NestedValue)value).Members, level));
    }
}
