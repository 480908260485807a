using Factbook.Generator.Tests.Hostile;

namespace Factbook.Generator.Tests.Rules;

/// <summary>Each rule on each type, with the largest, smallest and most unusual constants and values.</summary>
public class ExtremeConstantTests
{
    private static readonly (string Type, string[] Values)[] Types =
    [
        ("string", ["''", "x", "\"\\0\""]), ("bool", ["true", "false"]), ("sbyte", ["-128", "127"]),
        ("long", ["-9223372036854775808", "9223372036854775807"]),
        ("ulong", ["0", "18446744073709551615"]),
        ("decimal", ["-79228162514264337593543950335", "79228162514264337593543950335", "0.0000000000000000000000000001"]),
        ("double", ["-1.7e308", "1.7e308", "5e-300"]), ("float", ["-3.4e38", "3.4e38"]), ("DateOnly", ["0001-01-01", "9999-12-31"]),
        ("TimeOnly", ["00:00", "23:59:59.9999999"]),
        ("DateTimeOffset", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"]), ("TimeSpan", ["0:00", "10675199.02:48:05.4775807"]),
        ("Guid", ["00000000-0000-0000-0000-000000000000"]), ("Uri", ["http://a", "urn:x"]), ("Version", ["0.0", "2147483647.2147483647"]),
        ("Interval", ["1", "(0, 1]"]), ("Share", ["0 %", "100 %", "more than 70 %", "about 90 %"]),
        ("Percentage", ["-79228162514264337593543950335 %", "1 %"]),
        ("Money", ["0 USD", "up to 79228162514264337593543950335 USD"]), ("Quantity", ["1 t", "at least 5 t"]),
        ("Period", ["../..", "2023/..", "../2023", "2023/", "/2023", "0001", "9999-12-31", "2023-Q4", "2023~", "2023?"]),
        ("Kind", ["a", "b"]), ("Flags", ["[a, b]", "[]"]),
        ("IReadOnlyList<Period>", ["[]", "[../.., 2023/..]"]), ("IReadOnlyDictionary<string, Period>", ["{}", "{ x: ../.. }"]),
        ("YamlValue", ["{ a: [1] }", "../.."]),
    ];

    private static readonly string[] Rules =
    [
        "AllowedValues(\"../..\", \"2023-36\", 1, double.MaxValue, double.NaN, null, long.MinValue, ulong.MaxValue, 'x', Kind.A)",
        "DeniedValues(\"../..\", \"2023-36\", 1, double.MinValue, double.NegativeInfinity, null, float.Epsilon, Kind.B)",
        "AllowedValues", "Range(double.MinValue, double.MaxValue)", "Range(double.NaN, double.NaN)", "Range(int.MinValue, int.MaxValue)",
        "Range(9, -9)",
        "Range(typeof(string), \"\", \"z\")", "Range(typeof(Period), \"../..\", \"2023/..\")", "Length(0, int.MaxValue)",
        "Length(int.MaxValue, 0)", "MinLength(int.MaxValue)", "MaxLength(-1)", "StringLength(int.MinValue)",
        "RegularExpression(\"\")", "RegularExpression(\"^(a+)+$\")", "Url", "EmailAddress", "Phone", "Base64String",
        "Unique", "TotalAtMost(0)", "TotalAtMost(double.MaxValue)", "TotalAtMost(double.NaN)", "Agrees", "Agrees(Per = [nameof(Same)])",
        "NotAfter(nameof(Limit))", "Acyclic",
    ];

    [Fact]
    public void No_rule_throws_on_extreme_constants_or_values()
    {
        var properties = Types.SelectMany((type, t) =>
            Rules.Select((rule, r) =>
                $"[{rule}] public {type.Type}? P{t}x{r} {{ get; init; }}"));
        var records = $$"""
            public enum Kind { A, B }
            [System.Flags] public enum Flags { None = 0, A = 1, B = 2 }
            [Facts("things.yaml", Members = false)]
            public sealed record Thing([property: Key] string Id)
            {
                public string? Same { get; init; }
                public Period? Limit { get; init; }
                {{string.Join('\n', properties)}}
            }
            """;
        var facts = Types.SelectMany((type, t) => type.Values.Select((value, v) =>
            $"k{t}-{v}:\n  limit: ../..\n" + string.Concat(Rules.Select((_, r) => $"  p{t}x{r}: {value}\n"))));

        var run = Run.Of("/project/facts", [records], [("things.yaml", string.Concat(facts))]).Result;

        Assert.Empty(
            run.Diagnostics.Where(diagnostic => diagnostic.Id is "FB9001" or "FB2002").Select(diagnostic => diagnostic.ToString()).Take(3));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "FB4001");
    }

    [Theory]
    [InlineData("[AllowedValues(\"2023-Q4\")] Period", "2023-36", true)]
    [InlineData("[AllowedValues(\"2023/..\")] Period", "../2023", false)]
    [InlineData("[AllowedValues(0.5)] decimal", "0.50", true)]
    [InlineData("[AllowedValues(true)] bool", "true", true)]
    [InlineData("[AllowedValues(1)] Interval", "1", true)]
    [InlineData("[DeniedValues(\"../..\")] Period", "../..", false)]
    public void Compares_constant_as_value_of_the_property_type(string declaration, string value, bool isValid)
    {
        var run = Run.Of(
            "/project/facts",
            [
                $$"""
                [Facts("a.yaml")]
                public sealed record Thing([property: Key] string Id)
                {
                    {{declaration.Insert(declaration.IndexOf(']', StringComparison.Ordinal) + 1, " public")}}
                    ? Value { get; init; }
                }
                """
            ],
            [("a.yaml", $"a: {{ value: {value} }}")]).Result;

        Assert.Equal(isValid ? [] : ["FB4001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
