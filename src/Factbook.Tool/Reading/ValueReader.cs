using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Reading;

/// <summary>Tells what a value of a record is.</summary>
internal sealed class ValueReader(LoadedDataset dataset)
{
    public FactValue Read(object? value) => value switch
    {
        null => AbsentValue.Instance,
        string text => new TextValue(text),
        bool flag => new FlagValue(flag),
        Enum member => ReadEnum(member),
        sbyte or byte or short or ushort or int or uint or long or ulong => new NumberValue(Invariant(value), value),
        double number => ReadBinary(double.IsFinite(number), value),
        float number => ReadBinary(float.IsFinite(number), value),
        DateOnly or TimeOnly or DateTimeOffset => new TextValue(((IFormattable)value).ToString("o", CultureInfo.InvariantCulture), value),
        Uri uri => new TextValue(uri.OriginalString),
        Period period => new PeriodValue(period),
        YamlValue open => ReadOpen(open),
        _ when Figure.Of(value) is { } figure => new FigureValue(figure),
        _ when dataset.FactOf(value) is { } fact => new ReferenceValue(fact),
        IEnumerable items => ReadItems(items),
        _ when RecordShape.IsNested(value.GetType()) => ReadNested(value),
        _ => new TextValue(Invariant(value), value),
    };

    private NestedValue ReadNested(object record)
    {
        var shape = dataset.ShapeOf(record.GetType());
        return new NestedValue(record.GetType(), [.. shape.Key.Concat(shape.Properties).Select(property => KeyValuePair.Create(property, Read(property.ValueOf(record))))]);
    }

    private FactValue ReadItems(IEnumerable items)
    {
        // A default ImmutableArray refuses to be gone through.
        if (items.GetType().IsValueType && items.Equals(Activator.CreateInstance(items.GetType())))
        {
            return new ListValue([]);
        }

        // Hashed dictionaries go through their keys in an order that differs from run to run.
        return RecordShape.EntryOf(items.GetType()) is not null
            ? new MapValue([.. items.Cast<object>().Select(ReadEntry).OrderBy(entry => entry.Key, StringComparer.Ordinal)])
            : new ListValue([.. items.Cast<object?>().Select(Read)]);
    }

    private KeyValuePair<string, FactValue> ReadEntry(object entry)
    {
        var key = entry.GetType().GetProperty("Key")!.GetValue(entry);
        return KeyValuePair.Create(
            Read(key) switch { TextValue text => text.Text, NumberValue number => number.Text, _ => Invariant(key) },
            Read(entry.GetType().GetProperty("Value")!.GetValue(entry)));
    }

    private static FactValue ReadOpen(YamlValue value) => value.Kind switch
    {
        YamlKind.Null => AbsentValue.Instance,
        YamlKind.List => new ListValue([.. value.Items.Select(ReadOpen)]),
        YamlKind.Map => new MapValue([.. value.Entries.Select(entry => KeyValuePair.Create(entry.Key, ReadOpen(entry.Value)))]),
        _ => new TextValue(value.Text),
    };

    private static FactValue ReadEnum(Enum value)
    {
        var type = value.GetType();
        if (Enum.GetName(type, value) is { } name)
        {
            return type.IsDefined(typeof(FlagsAttribute)) ? new ListValue(IsNone(value) ? [] : [new TextValue(NameOf(type, name))]) : new TextValue(NameOf(type, name));
        }

        return type.IsDefined(typeof(FlagsAttribute))
            ? new ListValue([.. value.ToString().Split(", ").Select(flag => new TextValue(NameOf(type, flag)))])
            : new NumberValue(value.ToString("D"), value);
    }

    private static bool IsNone(Enum value) => value.ToString("D") == "0";

    // As YAML has it.
    private static string NameOf(Type type, string member) =>
        type.GetField(member)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? Words.ToKebab(member);

    private static FactValue ReadBinary(bool isFinite, object value) => isFinite ? new NumberValue(Invariant(value), value) : new TextValue(Invariant(value), value);

    private static string Invariant(object? value) =>
        (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture) ?? value?.ToString() ?? "";
}
