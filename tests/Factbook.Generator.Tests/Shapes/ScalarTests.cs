using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>Each scalar type is compiled from YAML and read back by a program.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData("string", "no", "\"no\"")]
    [InlineData("string", "0101", "\"0101\"")]
    [InlineData("string", "8542.31", "\"8542.31\"")]
    [InlineData("string", "\"\"", "\"\"")]
    [InlineData("string", "'~'", "\"~\"")]
    [InlineData("string", "Null", "\"Null\"")]
    [InlineData("string", "\"a\\\"\\\\ {0} \\t \\u00e9 \\U0001F600 \\0\"", "\"a\\\"\\\\ {0} \\t \\u00e9 \\U0001F600 \\0\"")]
    [InlineData("bool", "true", "true")]
    [InlineData("bool", "false", "false")]
    [InlineData("bool", "True", "true")]
    [InlineData("bool", "FALSE", "false")]
    [InlineData("sbyte", "-128", "sbyte.MinValue")]
    [InlineData("sbyte", "127", "sbyte.MaxValue")]
    [InlineData("byte", "255", "byte.MaxValue")]
    [InlineData("short", "-32768", "short.MinValue")]
    [InlineData("ushort", "65535", "ushort.MaxValue")]
    [InlineData("int", "-2147483648", "int.MinValue")]
    [InlineData("int", "2147483647", "int.MaxValue")]
    [InlineData("uint", "4294967295", "uint.MaxValue")]
    [InlineData("long", "-9223372036854775808", "long.MinValue")]
    [InlineData("long", "9223372036854775807", "long.MaxValue")]
    [InlineData("ulong", "18446744073709551615", "ulong.MaxValue")]
    [InlineData("decimal", "79228162514264337593543950335", "decimal.MaxValue")]
    [InlineData("decimal", "-79228162514264337593543950335", "decimal.MinValue")]
    [InlineData("decimal", "0.0000000000000000000000000001", "0.0000000000000000000000000001m")]
    [InlineData("decimal", "-1.5e3", "-1500m")]
    [InlineData("double", "1.7976931348623157E+308", "double.MaxValue")]
    [InlineData("double", "-1.7976931348623157E+308", "double.MinValue")]
    [InlineData("double", "5E-324", "double.Epsilon")]
    [InlineData("double", "0.1", "0.1")]
    [InlineData("double", "6.02214076e23", "6.02214076e23")]
    [InlineData("double", "3.14159265358979323846", "3.1415926535897931")]
    [InlineData("double", "9007199254740992", "9007199254740992d")]
    [InlineData("double", "9007199254740994", "9007199254740994d")]
    [InlineData("double", "0e-999", "0d")]
    [InlineData("double", "0e99999", "0d")]
    [InlineData("float", "16777216", "16777216f")]
    [InlineData("float", "1e10", "1e10f")]
    [InlineData("float", "52.51627441", "52.51627441f")]
    [InlineData("float", "3.4028235E+38", "float.MaxValue")]
    [InlineData("float", "1E-45", "float.Epsilon")]
    [InlineData("DateOnly", "0001-01-01", "DateOnly.MinValue")]
    [InlineData("DateOnly", "9999-12-31", "DateOnly.MaxValue")]
    [InlineData("TimeOnly", "00:00", "TimeOnly.MinValue")]
    [InlineData("TimeOnly", "23:59:59.9999999", "TimeOnly.MaxValue")]
    [InlineData("DateTimeOffset", "0001-01-01T00:00:00Z", "DateTimeOffset.MinValue")]
    [InlineData("DateTimeOffset", "9999-12-31T23:59:59.9999999Z", "DateTimeOffset.MaxValue")]
    [InlineData("DateTimeOffset", "2024-04-12T14:30:00-03:30", "new DateTimeOffset(2024, 4, 12, 14, 30, 0, new TimeSpan(-3, -30, 0))")]
    [InlineData("TimeSpan", "10675199.02:48:05.4775807", "TimeSpan.MaxValue")]
    [InlineData("TimeSpan", "-1:30", "new TimeSpan(-1, -30, 0)")]
    [InlineData("Guid", "0F8FAD5B-d9cb-469f-a165-70867728950e", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")")]
    [InlineData("Uri", "https://example.org/a?b=c#d", "new Uri(\"https://example.org/a?b=c#d\")")]
    [InlineData("Uri", "mailto:a@example.org", "new Uri(\"mailto:a@example.org\")")]
    [InlineData("Version", "1.2.3.4", "new Version(1, 2, 3, 4)")]
    [InlineData("Interval", "\"(70, 100]\"", "Interval.Parse(\"(70, 100]\", null)")]
    [InlineData("Share", "more than 70 %", "Share.Parse(\"more than 70 %\", null)")]
    [InlineData("Share", "just under two thirds", "Share.Parse(\"just under two thirds\", null)")]
    [InlineData("Number", "10", "Number.Parse(\"10\", null)")]
    [InlineData("Number", "more than tenfold", "Number.Parse(\"more than 10\", null)")]
    [InlineData("Percentage", "-3.2 %", "Percentage.Parse(\"-3.2 %\", null)")]
    [InlineData("Money", "nearly 900 million USD", "Money.Parse(\"nearly 900 million USD\", null)")]
    [InlineData("Quantity", "24 aircraft", "Quantity.Parse(\"24 aircraft\", null)")]
    [InlineData("Quantity", "several states", "Quantity.Parse(\"several states\", null)")]
    [InlineData("Period", "2023-Q4", "Period.Parse(\"2023-Q4\", null)")]
    [InlineData("Period", "2023-01/..", "Period.Parse(\"2023-01/..\", null)")]
    public void Reads_back_value(string type, string written, string expected)
    {
        var facts = Generation.Of(
            $$"""
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, {{type}} Value, {{type}}? Maybe = null, {{type}}? Absent = null);
            """,
            ("things.yaml", $"a: {{ value: {Quoted(written)}, maybe: {Quoted(written)} }}"));

        Assert.Equal(
            (true, true, true, true),
            facts.Evaluate(
                $"(({expected}).Equals(Things.A.Value), ({expected}).Equals(Things.A.Maybe), Things.A.Absent is null, Things.A == "
                    + "Things.A with { })"));
    }

    [Fact]
    public void Keeps_scale_of_decimal() =>
        Assert.Equal("1.50", Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, decimal Value);""",
            ("things.yaml", "a: { value: 1.50 }")).Evaluate("Things.A.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)"));

    [Fact]
    public void Negative_zero_is_zero() =>
        Assert.Equal((0L, 0), Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, double Wide, float Narrow);""",
            ("things.yaml", "a: { wide: -0, narrow: -0.0 }"))
            .Evaluate("(BitConverter.DoubleToInt64Bits(Things.A.Wide), BitConverter.SingleToInt32Bits(Things.A.Narrow))"));

    [Theory]
    [InlineData("../page")]
    [InlineData("/page")]
    [InlineData("//example.org/page")]
    [InlineData("#part")]
    [InlineData("https://example.org/page")]
    public void Accepts_relative_URI_if_declared(string written) =>
        Assert.Equal((written, written, written.StartsWith("https", StringComparison.Ordinal)), Generation.Of(
            """
            [Facts("things.yaml")]
            public sealed record Thing(
                [property: Key] string Id,
                [property: System.Diagnostics.CodeAnalysis.StringSyntax("Uri", UriKind.RelativeOrAbsolute)] Uri? Page = null)
            {
                [System.Diagnostics.CodeAnalysis.StringSyntax("Uri", UriKind.RelativeOrAbsolute)]
                public IReadOnlyList<Uri> Pages { get; init; } = [];
            }
            """,
            ("things.yaml", $"a: {{ page: \"{written}\", pages: [\"{written}\"] }}"))
            .Evaluate("(Things.A.Page!.OriginalString, Things.A.Pages[0].OriginalString, Things.A.Page.IsAbsoluteUri)"));

    [Fact]
    public void Keeps_offset() =>
        Assert.Equal("-03:30:00", Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, DateTimeOffset Value);""",
            ("things.yaml", "a: { value: 2024-04-12T14:30:00-03:30 }")).Evaluate("Things.A.Value.Offset.ToString()"));

    // Inside braces a plain value ends at a comma.
    private static string Quoted(string written) =>
        written.Contains(',', StringComparison.Ordinal) && written[0] is not ('"' or '\'') ? $"'{written}'" : written;
}
