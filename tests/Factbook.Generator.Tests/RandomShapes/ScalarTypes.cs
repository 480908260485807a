using System.Globalization;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>The scalar types and their edge cases.</summary>
internal static class ScalarTypes
{
    private static readonly KnownType Text = new("string", false, true, Drawn.Null,
        [
            .. new[]
            {
                "x", "", "two words", "null", "true", "0101", "#no: comment", "it's \"so\"", "{0}\\n", "a\tb\r\nc", "\u2028\u200B", "köln",
                "\U0001F600", " x ", "\u007F"
            }.Select(Drawn.Text)
        ]);

    private static readonly KnownType Int32 = Numbers("int", 0, 1, -7, int.MinValue, int.MaxValue);

    public static readonly IReadOnlyList<KnownType> All =
    [
        Text,
        Int32,
        new("bool", true, true, Drawn.Of("", "", false), Drawn.Of("true", "true", true), Drawn.Of("false", "false", false)),
        Numbers<sbyte>("sbyte", 0, -128, 127), Numbers<byte>("byte", 0, 255), Numbers<short>("short", 0, -32768, 32767),
        Numbers<ushort>("ushort", 0, 65535),
        Numbers<uint>("uint", 0, uint.MaxValue), Numbers("long", 0L, long.MinValue, long.MaxValue), Numbers("ulong", 0UL, ulong.MaxValue),
        new(
            "decimal", true, true, Drawn.Of("", "", 0m), Decimal("1.50"), Decimal("0"), Decimal("-0.0000001"),
            Decimal("79228162514264337593543950335")),
        new(
            "double", true, true, Drawn.Of("", "", 0d), Drawn.Of("1.5", "1.5", 1.5), Drawn.Of("-2e-3", "-2e-3", -2e-3),
            Drawn.Of("1e300", "1e300", 1e300)),
        new("float", true, true, Drawn.Of("", "", 0f), Drawn.Of("0.1", "0.1f", 0.1f), Drawn.Of("-3", "-3f", -3f)),
        Parsed<DateOnly>("global::System.DateOnly", default, "2024-02-29", "0001-01-01", "9999-12-31"),
        Parsed<TimeOnly>("global::System.TimeOnly", default, "14:30", "00:00:00"),
        Parsed<DateTimeOffset>("global::System.DateTimeOffset", default, "2024-04-12T14:30:00+02:00"),
        Parsed<TimeSpan>("global::System.TimeSpan", default, "1:30:00", "2.06:00:00"),
        Parsed<Guid>("global::System.Guid", default, "0f8fad5b-d9cb-469f-a165-70867728950e"),
        new(
            "global::System.Uri",
            false,
            false,
            Drawn.Null,
            Drawn.Of(
                "https://example.org/page", "new global::System.Uri(\"https://example.org/page\")", new Uri("https://example.org/page"))),
        new(
            "global::System.Version",
            false,
            false,
            Drawn.Null,
            Drawn.Of("1.2.3", "new global::System.Version(1, 2, 3)", new Version(1, 2, 3))),
        Parsed<Share>("global::Factbook.Share", default, "more than 70 %", "12.5 %"),
        Parsed<Money>("global::Factbook.Money", default, "900 million USD", "5 EUR"),
        Parsed<Number>("global::Factbook.Number", default, "tenfold", "about a third", "several"),
        Parsed<Quantity>("global::Factbook.Quantity", default, "24 aircraft"),
        Parsed<Period>("global::Factbook.Period", default, "2023", "2023-11-05"),
        Parsed<Interval>("global::Factbook.Interval", default, "more than 70"),
        new(
            "global::Factbook.YamlValue",
            false,
            false,
            Drawn.Null,
            Drawn.Of("x", "global::Factbook.YamlValue.CreateScalar(\"x\")", YamlValue.CreateScalar("x"))),
    ];

    /// <summary>Gets the types of dictionary keys, with distinct values.</summary>
    public static readonly IReadOnlyList<KnownType> OfKeys = [Text, Int32];

    private static KnownType Numbers<T>(string name, params T[] numbers)
        where T : struct, IFormattable =>
        new(
            name,
            true,
            true,
            Drawn.Of("", "", default(T)),
            [
                .. numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture))
                    .Zip(numbers, (text, number) => Drawn.Of(text, text, number))
            ]);

    private static Drawn Decimal(string text) => Drawn.Of(text, text + "m", decimal.Parse(text, CultureInfo.InvariantCulture));

    private static KnownType Parsed<T>(string name, T zero, params string[] texts)
        where T : struct, IParsable<T> =>
        new(name, true, false, Drawn.Of("", "", zero), [.. texts.Select(text =>
            Drawn.Of(
                text,
                $"{name}.Parse({Drawn.Quoted(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
                T.Parse(text, CultureInfo.InvariantCulture)))]);
}
