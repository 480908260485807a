using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Reading;

/// <summary>Tells what a value of a record is.</summary>
internal sealed class ValueReader(LoadedDataset dataset)
{
    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">The type that it is declared with, which tells whether it is one of several cases.</param>
    public FactValue Read(object? value, Type declared) => value switch
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
        IEnumerable items => ReadItems(items, declared),
        _ when RecordShape.IsNested(value.GetType()) => ReadNested(value, declared),
        _ => new TextValue(Invariant(value), value),
    };

    private NestedValue ReadNested(object record, Type declared)
    {
        var (type, whole) = (record.GetType(), Nullable.GetUnderlyingType(declared) ?? declared);
        return new NestedValue(
            type,
            RecordShape.CaseOf(type, whole) is { } name ? new NestedCase(dataset.CaseNameOf(whole), name) : null,
            [.. dataset.ShapeOf(type).Members.Select(property => KeyValuePair.Create(property, Read(property.ValueOf(record), property.Type)))]);
    }

    private FactValue ReadItems(IEnumerable items, Type declared)
    {
        // A default ImmutableArray refuses to be gone through.
        if (items.GetType().IsValueType && items.Equals(Activator.CreateInstance(items.GetType())))
        {
            return new ListValue([]);
        }

        if (RecordShape.EntryOf(items.GetType()) is not { } types)
        {
            var item = RecordShape.ItemOf(declared) ?? typeof(object);
            return new ListValue([.. items.Cast<object?>().Select(value => Read(value, item))]);
        }

        var entries = items.Cast<object>().Select(entry => ReadEntry(entry, types));
        return new MapValue([.. (IsHashed(items.GetType()) ? entries.OrderBy(entry => entry.Key, DictionaryKeyOrder.Instance) : entries)
            .Select(entry => KeyValuePair.Create(TextOf(entry.Key), entry.Value))]);
    }

    // These keep no order of their own: they enumerate by hash codes, which differ from run to run. All others keep that of the file.
    private static bool IsHashed(Type type) =>
        Generic(type) == typeof(ImmutableDictionary<,>) || (type.BaseType is { } parent && (Generic(parent) == typeof(FrozenDictionary<,>) || IsHashed(parent)));

    private static Type? Generic(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;

    private KeyValuePair<FactValue, FactValue> ReadEntry(object entry, (Type Key, Type Value) types) => KeyValuePair.Create(
        Read(entry.GetType().GetProperty("Key")!.GetValue(entry), types.Key),
        Read(entry.GetType().GetProperty("Value")!.GetValue(entry), types.Value));

    private static string TextOf(FactValue key) => key switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Text,
        ListValue flags => string.Join(", ", flags.Items.Select(TextOf)),
        _ => "",
    };

    /// <summary>Numbers by size, everything else by text.</summary>
    private sealed class DictionaryKeyOrder : IComparer<FactValue>
    {
        public static readonly DictionaryKeyOrder Instance = new();

        public int Compare(FactValue? x, FactValue? y) => x is NumberValue { Value: IConvertible left } && y is NumberValue { Value: IConvertible right }
            ? left.ToDecimal(CultureInfo.InvariantCulture).CompareTo(right.ToDecimal(CultureInfo.InvariantCulture))
            : string.CompareOrdinal(TextOf(x!), TextOf(y!));
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
