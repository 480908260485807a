using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class ValueMistakeTests
{
    [Theory]
    [InlineData("bool", "yes", "expected 'true' or 'false'")]
    [InlineData("bool", "True", "expected 'true' or 'false'")]
    [InlineData("sbyte", "128", "expected a whole number from -128 to 127")]
    [InlineData("byte", "-1", "expected a whole number from 0 to 255")]
    [InlineData("short", "32768", "expected a whole number from -32768 to 32767")]
    [InlineData("ushort", "65536", "expected a whole number from 0 to 65535")]
    [InlineData("int", "2147483648", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("int", "1 000", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("int", "0x10", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("int", "1.0", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("uint", "4294967296", "expected a whole number from 0 to 4294967295")]
    [InlineData("long", "9223372036854775808", "expected a whole number such as '42'")]
    [InlineData("ulong", "18446744073709551616", "expected a whole number from 0, such as '42'")]
    [InlineData("decimal", "1,5", "expected a number of at most 28 digits with a decimal point, such as '1.5'")]
    [InlineData("decimal", "0.00000000000000000000000000001", "expected a number of at most 28 digits with a decimal point, such as '1.5'")]
    [InlineData("decimal", "1.99999999999999999999999999999", "expected a number of at most 28 digits with a decimal point, such as '1.5'")]
    [InlineData("double", "1,5", "expected a number with a decimal point, such as '1.5' or '2e-3'")]
    [InlineData("double", "1e309", "expected a number with a decimal point, such as '1.5' or '2e-3'")]
    [InlineData("double", "NaN", "expected a number with a decimal point, such as '1.5' or '2e-3'")]
    [InlineData("float", "1e39", "expected a number with a decimal point, such as '1.5' or '2e-3'")]
    [InlineData("DateOnly", "2024-02-30", "expected a date that exists, as year-month-day, such as '2024-02-29'")]
    [InlineData("DateOnly", "30.02.2024", "expected a date that exists, as year-month-day, such as '2024-02-29'")]
    [InlineData("TimeOnly", "24:00", "expected a time of day such as '14:30'")]
    [InlineData("DateTimeOffset", "2024-04-12T14:30:00", "expected a time with its offset from UTC, such as '2024-04-12T14:30:00+02:00'")]
    [InlineData("TimeSpan", "90", "expected hours, minutes and seconds, such as '1:30:00', or days before them: '2.06:00:00'")]
    [InlineData("Guid", "0f8fad5b", "expected an identifier such as '0f8fad5b-d9cb-469f-a165-70867728950e'")]
    [InlineData("Uri", "two words", "expected an address such as 'https://example.org/page'")]
    [InlineData("Version", "1", "expected a version such as '1.2' or '1.2.3'")]
    public void A_value_that_is_none_says_what_was_expected(string type, string written, string expected) => Mistakes.Expect(
        $$"""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{type}} Value);""",
        [("things.yaml", $"a:\n  value: [|{written}|]\nb: {{ value: [|no such|] }}")],
        $"error FB2002: '{written}' is no value of Thing.Value: {expected}",
        $"error FB2002: 'no such' is no value of Thing.Value: {expected}");

    [Theory]
    [InlineData("Share", "700%%", "expected a share of a whole such as 'more than 70 %'")]
    [InlineData("Share", "more than 110 %", "expected a share of a whole, from 0 to 100 %, such as 'more than 70 %'")]
    [InlineData("Percentage", "3,2 %", "expected a percentage such as '-3.2 %'; decimals are written with a point, and thousands without separators")]
    [InlineData("Money", "900 million", "expected an amount and its ISO 4217 currency, such as '900 million USD'")]
    [InlineData("Money", "900 million USS", "'USS' is no ISO 4217 currency; did you mean 'USD'?")]
    [InlineData("Quantity", "many", "expected a number and its unit, such as '24 tanks'")]
    [InlineData("Interval", "between 5 and 1", "expected the smaller number first, such as 'between 70 and 75'")]
    [InlineData("Period", "2023-13", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("Period", "last year", "expected a period in EDTF such as '2023', '2023-11-05', '2023-Q4' or '2023-01/2023-06'")]
    public void A_figure_or_period_that_is_none_says_what_was_expected(string type, string written, string expected) => Mistakes.Expect(
        $$"""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{type}} Value);""",
        [("things.yaml", $"a:\n  value: [|{written}|]")],
        $"error FB2002: '{written}' is no value of Thing.Value: {expected}");

    [Fact]
    public void Every_value_of_a_list_is_checked() => Mistakes.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyList<int> Values);""",
        [("things.yaml", "a: { values: [1, [|two|], 3, [|four|]] }")],
        "error FB2002: 'two' is no value of Thing.Values: expected a whole number such as '42', at most 2147483647",
        "error FB2002: 'four' is no value of Thing.Values: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Keys_of_a_dictionary_are_checked() => Mistakes.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyDictionary<int, string> Values);""",
        [("things.yaml", "a: { values: { 1: one, [|two|]: two } }")],
        "error FB2002: 'two' is no value of Thing.Values: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Two_spellings_of_one_dictionary_key_are_given_twice() => Mistakes.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyDictionary<int, string> Values);""",
        [("things.yaml", "a: { values: { (|1|): one, [|01|]: one } }")],
        "error FB2012: '01' and '1' are both one key of Thing.Values; the first is at facts/things.yaml(1,16)");

    [Fact]
    public void A_key_that_is_none_of_its_type() => Mistakes.Expect(
        """[Facts("things.yaml", Members = false)] public sealed record Thing([property: Key] int Number, string Name);""",
        [("things.yaml", "[|one|]: { name: One }\n2: { name: Two }")],
        "error FB2002: 'one' is no value of Thing.Number: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void A_control_character_can_not_forge_a_line() => Mistakes.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Value);""",
        [("things.yaml", "a: { value: [|\"1\\n::error file=x::forged\"|] }")],
        "error FB2002: '1\\u000A::error file=x::forged' is no value of Thing.Value: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void A_long_value_is_shortened() => Mistakes.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Value);""",
        [("things.yaml", $"a: {{ value: [|{new string('x', 5000)}|] }}")],
        $"error FB2002: '{new string('x', 149)}…' is no value of Thing.Value: expected a whole number such as '42', at most 2147483647");
}
