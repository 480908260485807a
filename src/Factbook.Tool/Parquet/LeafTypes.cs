using System.Globalization;
using Factbook.Tool.Columns;
using Factbook.Tool.Json;
using Factbook.Tool.Model;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>Creates the columns of each type.</summary>
internal static class LeafTypes
{
    /// <summary>Returns a column with the text of values: a text, a number in JSON, or the key of a fact.</summary>
    public static Leaf Text(string name, bool isRequired = false) => Text(
        name,
        value => value switch
        {
            TextValue text => text.Text,
            NumberValue number => number.Text,
            ReferenceValue reference => reference.Fact.Key,
            _ => null,
        },
        isRequired);

    /// <summary>Returns a column of text.</summary>
    public static Leaf Text(string name, Func<FactValue, string?> read, bool isRequired = false) => new Leaf<ReadOnlyMemory<char>>(
        name,
        value => read(value)?.AsMemory(),
        column => new DataField(column, typeof(string), isNullable: !isRequired),
        text => text.ToString());

    /// <summary>Returns a column of values in JSON, for values whose shape is not fixed.</summary>
    public static Leaf JsonText(string name) => Text(name, value => value is AbsentValue ? null : ValueJson.TextOf(value));

    /// <summary>Returns a column of a type that .NET and Parquet share.</summary>
    public static Leaf Of<T>(string name, bool isRequired = false)
        where T : struct, IFormattable => Of<T>(
            name,
            value => value switch
            {
                NumberValue { Value: T number } => number,
                TextValue { Value: T other } => other,
                _ => null,
            },
            isRequired);

    /// <inheritdoc cref="Of{T}(string, bool)"/>
    public static Leaf Of<T>(string name, Func<FactValue, T?> read, bool isRequired = false)
        where T : struct, IFormattable => new Leaf<T>(
            name,
            read,
            column => new DataField(column, typeof(T), isNullable: !isRequired),
            value => value.ToString(value is DateOnly ? "o" : null, CultureInfo.InvariantCulture));

    /// <summary>Returns a column for a part of a value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="part">The part.</param>
    /// <param name="range">The type of decimal numbers.</param>
    public static Leaf OfPart(string name, ValuePart part, DecimalRange range) => part.Type switch
    {
        PartType.Flag => Flag(name, value => part.Read(value) as bool?),
        PartType.Integer => Of(name, value => part.Read(value) as int?),
        PartType.Decimal => Decimal(name, range, value => part.Read(value) as decimal?),
        PartType.Date => Of(name, value => part.Read(value) as DateOnly?),
        PartType.Instant => Instant(name),
        _ => Text(name, value => part.Read(value) as string),
    };

    /// <summary>Returns a column of Boolean values.</summary>
    public static Leaf Flag(string name, Func<FactValue, bool?> read) => new Leaf<bool>(
        name, read, column => new DataField(column, typeof(bool), isNullable: true), flag => flag ? "true" : "false");

    /// <summary>Returns a column of exact numbers, which is as wide as the added numbers require.</summary>
    public static Leaf Decimal(string name, DecimalRange range, Func<FactValue, decimal?> read) => new Leaf<decimal>(
        name,
        value => read(value) is { } number ? range.Include(number, name) : null,
        column => new DecimalDataField(column, range.Precision, range.Scale, isNullable: true),
        Figure.TextOf);

    /// <summary>
    /// Returns a column of instants in milliseconds. For finer units Parquet.Net 6.1 writes wrong statistics, by which engines skip rows.
    /// </summary>
    public static Leaf Instant(string name) => new Leaf<DateTime>(
        name,
        value => value is TextValue { Value: DateTimeOffset instant } text
            ? Whole(instant.UtcDateTime, instant.Ticks, TimeSpan.TicksPerMillisecond, "millisecond", text, name)
            : null,
        column => new DateTimeDataField(
            column, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Millis, isNullable: true),
        instant => instant.ToString("o", CultureInfo.InvariantCulture));

    /// <summary>Returns a column of times of day in microseconds, the finest unit that Spark and Trino support.</summary>
    public static Leaf TimeOfDay(string name) => new Leaf<long>(
        name,
        value => value is TextValue { Value: TimeOnly time } text
            ? Whole(time.Ticks, time.Ticks, TimeSpan.TicksPerMicrosecond, "microsecond", text, name) / TimeSpan.TicksPerMicrosecond
            : null,
        column => new TimeDataField(column, TimeUnitPrecision.Micros, isNullable: true) { IsAdjustedToUtc = false },
        microseconds => new TimeOnly(microseconds * TimeSpan.TicksPerMicrosecond).ToString("o", CultureInfo.InvariantCulture));

    private static T Whole<T>(T value, long ticks, long unit, string unitName, TextValue text, string column) => ticks % unit == 0
        ? value
        : throw new UnrepresentableValueException($"{column}: {text.Text} is more precise than a {unitName}");
}
