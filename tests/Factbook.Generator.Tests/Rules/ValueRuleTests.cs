using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

public class ValueRuleTests
{
    [Theory]
    [InlineData("[Range(0, 100)] int", "170", "a value from 0 to 100")]
    [InlineData("[Range(0, 100)] int", "-1", "a value from 0 to 100")]
    [InlineData("[Range(0.0, 1.0, MaximumIsExclusive = true)] double", "1.0", "a value from 0 to 1 (exclusive)")]
    [InlineData("[Range(typeof(decimal), \"0\", \"9.5\", MinimumIsExclusive = true)] decimal", "0", "a value from 0 (exclusive) to 9.5")]
    [InlineData(
        "[Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] DateOnly", "2025-01-01", "a value from 2024-01-01 to 2024-12-31")]
    [InlineData("[Range(-5, 5)] Percentage", "7 %", "a value from -5 to 5")]
    [InlineData("[Range(0, 50)] Share", "more than 40 %", "a value from 0 to 50")]
    [InlineData("[MinLength(3)] string", "ab", "at least 3 characters")]
    [InlineData("[MaxLength(3)] string", "abcd", "at most 3 characters")]
    [InlineData("[Length(2, 3)] string", "a", "from 2 to 3 characters")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string", "abcd", "from 2 to 3 characters")]
    [InlineData("[RegularExpression(\"Q[0-9]+\")] string", "xQ1", "text that matches Q[0-9]+ as a whole")]
    [InlineData("[Range(typeof(TimeSpan), \"00:00\", \"01:00\")] TimeSpan", "01:30", "a value from 00:00 to 01:00")]
    [InlineData("[Range(typeof(TimeOnly), \"08:00\", \"17:00\")] TimeOnly", "07:59", "a value from 08:00 to 17:00")]
    [InlineData(
        "[Range(typeof(DateTimeOffset), \"2024-01-01T00:00Z\", \"2024-12-31T00:00Z\")] DateTimeOffset",
        "2024-01-01T00:30+01:00",
        "a value from 2024-01-01T00:00Z to 2024-12-31T00:00Z")]
    [InlineData("[Range(typeof(string), \"b\", \"c\")] string", "a", "a value from b to c")]
    [InlineData("[Range(1, double.MaxValue)] decimal", "0.5", "a value from 1 to 1.7976931348623157E+308")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string", "c", "one of a, b")]
    [InlineData("[DeniedValues(1, 2)] int", "2", "none of 1, 2")]
    [InlineData("[DeniedValues(DayOfWeek.Monday)] DayOfWeek", "monday", "none of monday")]
    [InlineData("[DeniedValues(1)] decimal", "1.0", "none of 1")]
    [InlineData("[DeniedValues(0.1f)] float", "0.10", "none of 0.1")]
    [InlineData("[Url] string", "example.org", "an address that begins with http://, https:// or ftp://")]
    [InlineData("[EmailAddress] string", "ann.example.org", "an e-mail address")]
    [InlineData("[Phone] string", "call me", "a telephone number")]
    [InlineData("[Base64String] string", "a*b", "text in base 64")]
    public void Reports_value_that_violates_its_rule(string declaration, string written, string rule) => DiagnosticAssert.Expect(
        $$"""
        [Facts("things.yaml")]
        public sealed record Thing { [Key] public required string Id { get; init; } {{Public(declaration)}} Value { get; init; } }
        """,
        [("things.yaml", $"a: {{ value: [|{written}|] }}")],
        $"error FB4001: '{written}' violates the rule of Thing.Value: {rule}");

    [Theory]
    [InlineData("[Range(0, 100)] int", "0")]
    [InlineData("[Range(0, 100)] int", "100")]
    [InlineData("[Range(0.0, 1.0, MaximumIsExclusive = true)] double", "0.999")]
    [InlineData("[Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] DateOnly", "2024-12-31")]
    [InlineData("[Range(typeof(TimeSpan), \"00:00\", \"01:00\")] TimeSpan?", "'01:00'")]
    [InlineData("[RegularExpression(\"Q[0-9]+\")] string", "''")]
    [InlineData("[Range(40, 100, MinimumIsExclusive = true)] Share", "more than 40 %")]
    [InlineData("[Length(2, 3)] string", "abc")]
    [InlineData("[RegularExpression(\"Q[0-9]+\")] string", "Q1")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string", "b")]
    [InlineData("[AllowedValues(1.5)] double", "1.50")]
    [InlineData("[Url] string", "https://example.org")]
    [InlineData("[Phone] string", "+49 (30) 123-456 x7")]
    public void Accepts_value_that_satisfies_its_rule(string declaration, string written) => Generation.Of(
        $$"""
        [Facts("things.yaml")]
        public sealed record Thing { [Key] public required string Id { get; init; } {{Public(declaration)}} Value { get; init; } }
        """,
        ("things.yaml", $"a: {{ value: {written} }}")).AssertClean();

    [Fact]
    public void Applies_length_rules_to_lists_and_other_rules_to_items() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [MinLength(2), Range(1, 9)] public IReadOnlyList<int> Values { get; init; } = [];
        }
        """,
        [("things.yaml", "a: { values: [|[ 5 ]|] }\nb: { values: [ 5, [|10|], 1, [|0|] ] }")],
        "error FB4001: '1 item' violates the rule of Thing.Values: at least 2 items",
        "error FB4001: '10' violates the rule of Thing.Values: a value from 1 to 9",
        "error FB4001: '0' violates the rule of Thing.Values: a value from 1 to 9");

    [Fact]
    public void Applies_rule_to_nested_lists_and_dictionaries() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [Range(1, 9)] public IReadOnlyList<IReadOnlyList<int>>? Rows { get; init; }
            [Range(1, 9)] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
        }
        """,
        [("things.yaml", "a: { rows: [[ 5, [|10|] ], []], ranks: { x: 5, y: [|0|] } }")],
        "error FB4001: '10' violates the rule of Thing.Rows: a value from 1 to 9",
        "error FB4001: '0' violates the rule of Thing.Ranks: a value from 1 to 9");

    [Fact]
    public void Matches_pattern_with_nested_repetition() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, [property: RegularExpression("(a+)+b")] string Value);
        """,
        [(
            "things.yaml",
            "a: { value: [|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac|] }\nb: { value: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab }")],
        "error FB4001: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac' violates the rule of Thing.Value: text that matches (a+)+b as a whole");

    [Theory]
    [InlineData(
        "[Range(typeof(TimeSpan), \"zero\", \"01:00\")] TimeSpan",
        "Range",
        "'zero' is not a valid bound for the property's type: expected hours, minutes and seconds, such as '1:30:00', or days before "
            + "them: '2.06:00:00'")]
    [InlineData("[Range(0, 1)] string", "Range", "it applies only to numbers, dates, times and figures, and to text with typeof(string)")]
    [InlineData("[Range(0, 1)] bool", "Range", "it applies only to numbers, dates, times and figures, and to text with typeof(string)")]
    [InlineData("[MinLength(5)] int", "MinLength", "it applies only to text, lists and dictionaries")]
    [InlineData("[Length(50, 60)] Period", "Length", "it applies only to text, lists and dictionaries")]
    [InlineData("[MaxLength(5)] YamlValue", "MaxLength", "it applies only to text, lists and dictionaries")]
    [InlineData("[StringLength(1)] decimal", "StringLength", "it applies only to text")]
    [InlineData("[StringLength(1)] IReadOnlyList<int>", "StringLength", "it applies only to text")]
    [InlineData("[EmailAddress] int", "EmailAddress", "it applies only to text")]
    [InlineData("[Phone] Guid", "Phone", "it applies only to text")]
    [InlineData("[Base64String] DateOnly", "Base64String", "it applies only to text")]
    [InlineData("[Url] int", "Url", "it applies only to text and addresses")]
    [InlineData(
        "[RegularExpression(\"x\")] YamlValue", "RegularExpression", "it applies only to text and to types that are written as text")]
    [InlineData("[DeniedValues(\"x\")] int", "DeniedValues", "'x' is not a value of the property's type")]
    [InlineData("[AllowedValues(DayOfWeek.Friday)] ConsoleColor", "AllowedValues", "'Friday' is not a value of the property's type")]
    [InlineData(
        "[AllowedValues(\"x\")] YamlValue",
        "AllowedValues",
        "it applies only to text, numbers, dates, figures, enums and references, alone, in lists, or as values of dictionaries")]
    [InlineData(
        "[CreditCard] string",
        "CreditCard",
        "Factbook does not support this rule; express it as a [RegularExpression], or check it in a test")]
    [InlineData(
        "[Contoso.Url] string",
        "Url",
        "its code is not available; use a rule of System.ComponentModel.DataAnnotations, or check it in a test")]
    public void Reports_rule_that_cannot_be_checked(string declaration, string rule, string why) => DiagnosticAssert.Expect(
        $$"""
        [Facts("things.yaml")]
        public sealed record Thing { [Key] public required string Id { get; init; } {{Public(declaration)}} [|Value|] { get; init; } }
        namespace Contoso { public sealed class UrlAttribute : ValidationAttribute; }
        """,
        [("things.yaml", "{}")],
        $"error FB5010: '{rule}' on 'Thing.Value' cannot be checked at compile time: {why}");

    [Fact]
    public void Does_not_report_values_of_unchecked_rule() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml", Members = false)]
        public sealed record Thing(
            [property: Key] string Id, [property: EmailAddress] int [|Rank|], [property: AllowedValues("x")] IReadOnlyList<int> [|Sizes|]);
        """,
        [("things.yaml", "a: { rank: 1, sizes: [1, 2] }\nb: { rank: 2, sizes: [3] }")],
        "error FB5010: 'EmailAddress' on 'Thing.Rank' cannot be checked at compile time: it applies only to text",
        "error FB5010: 'AllowedValues' on 'Thing.Sizes' cannot be checked at compile time: 'x' is not a value of the property's type");

    [Fact]
    public void Applies_rule_to_nested_records() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyList<Place> Places);
        public sealed record Place([property: Range(-90, 90)] int Latitude);
        """,
        [("things.yaml", "a: { places: [{ latitude: 1 }, { latitude: [|91|] }] }")],
        "error FB4001: '91' violates the rule of Place.Latitude: a value from -90 to 90");

    [Fact]
    public void Reports_error_message_of_the_rule() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, [property: Range(0, 9, ErrorMessage = "grades are one digit")] int Grade);
        """,
        [("things.yaml", "a: { grade: [|10|] }")],
        "error FB4001: '10' violates the rule of Thing.Grade: grades are one digit");

    [Theory]
    [InlineData("[DeniedValues(Unit.Bar)] Unit", "foo", "none of foo")]
    [InlineData("[DeniedValues(Unit.A | Unit.B)] Unit", "[a, b]", "none of [a, b]")]
    [InlineData("[DeniedValues(Unit.A2)] Unit", "a", "none of a")]
    [InlineData("[AllowedValues(Unit.Bar, Unit.A)] Unit", "b", "one of foo, a")]
    public void Compares_enum_members_by_value(string declaration, string written, string rule) => DiagnosticAssert.Expect(
        Units(declaration),
        [("things.yaml", $"a: {{ value: [|{written}|] }}")],
        $"error FB4001: '{written.Trim('[', ']')}' violates the rule of Thing.Value: {rule}");

    [Theory]
    [InlineData("[AllowedValues(Unit.Bar)] Unit", "foo")]
    [InlineData("[AllowedValues(Unit.A | Unit.B)] Unit", "[b, a]")]
    [InlineData("[DeniedValues(Unit.A)] Unit", "[a, b]")]
    public void Compares_renamed_enum_members(string declaration, string written) =>
        Generation.Of(Units(declaration), ("things.yaml", $"a: {{ value: {written} }}")).AssertClean();

    private static string Units(string declaration) =>
        $$"""
        [Facts("things.yaml")]
        public sealed record Thing { [Key] public required string Id { get; init; } {{Public(declaration)}} Value { get; init; } }
        [Flags] public enum Unit { A = 1, A2 = 1, B = 2, [JsonStringEnumMemberName("foo")] Bar = 4 }
        """;

    private static string Public(string declaration) => declaration.Insert(declaration.LastIndexOf(']') + 1, " public required");
}
