using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class ValueErrorTests
{
    [Theory]
    [InlineData("bool", "yes", "expected 'true' or 'false'; write 'true'")]
    [InlineData("bool", "Off", "expected 'true' or 'false'; write 'false'")]
    [InlineData("bool", "tRUE", "expected 'true' or 'false'; write 'true'")]
    [InlineData("bool", "maybe", "expected 'true' or 'false'")]
    [InlineData("sbyte", "128", "expected a whole number from -128 to 127")]
    [InlineData("byte", "-1", "expected a whole number from 0 to 255")]
    [InlineData("short", "32768", "expected a whole number from -32768 to 32767")]
    [InlineData("ushort", "65536", "expected a whole number from 0 to 65535")]
    [InlineData("int", "2147483648", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("int", "1.5", "expected a whole number such as '42', at most 2147483647")]
    [InlineData("int", "1 000", "digits are written without separators; write '1000'")]
    [InlineData("int", "700_000", "digits are written without separators; write '700000'")]
    [InlineData("int", "12'000'000", "digits are written without separators; write '12000000'")]
    [InlineData("int", "\"1,200\"", "a comma may separate thousands or decimals; write '1200'")]
    [InlineData("int", "12 million", "a number is written in digits; write '12000000'")]
    [InlineData("int", "50 %", "a number without a unit is expected; write '50'")]
    [InlineData("int", "0x10", "numbers are written in decimal digits; write '16'")]
    [InlineData("int", "1.0", "a whole number is written in digits alone; write '1'")]
    [InlineData("int", "1e3", "a whole number is written in digits alone; write '1000'")]
    [InlineData("uint", "4294967296", "expected a whole number from 0 to 4294967295")]
    [InlineData("long", "9223372036854775808", "expected a whole number such as '42'")]
    [InlineData("ulong", "18446744073709551616", "expected a whole number from 0, such as '42'")]
    [InlineData("decimal", "\"1,5\"", "decimals are written with a point; write '1.5'")]
    [InlineData("decimal", "\"1.200,50\"", "digits are written without separators; write '1200.50'")]
    [InlineData("decimal", "\"1,200\"", "a comma may separate thousands or decimals; write '1200' or '1.200'")]
    [InlineData("decimal", "0.00000000000000000000000000001", "expected a number of at most 28 digits with a decimal point, such as '1.5'")]
    [InlineData("decimal", "1.99999999999999999999999999999", "expected a number of at most 28 digits with a decimal point, such as '1.5'")]
    [InlineData(
        "decimal",
        ".inf",
        "a fact states a number; expected a number of at most 28 digits with a decimal point, such as '1.5', or leave it out where it is "
            + "unknown")]
    [InlineData("double", "\"1,5\"", "decimals are written with a point; write '1.5'")]
    [InlineData("double", "1e309", "it is too large; expected a number with a decimal point, such as '1.5' or '2e-3', of at most 1.7e308")]
    [InlineData("double", "1e-400", "it is so small that it would become 0; write '0' if that is meant")]
    [InlineData(
        "double",
        "9007199254740993",
        "it would become 9007199254740992, since whole numbers are exact up to 9007199254740992 here; a developer can declare it as a "
            + "decimal")]
    [InlineData(
        "double",
        "NaN",
        "a fact states a number; expected a number with a decimal point, such as '1.5' or '2e-3', or leave it out where it is unknown")]
    [InlineData("float", "1e39", "it is too large; expected a number with a decimal point, such as '1.5' or '2e-3', of at most 3.4e38")]
    [InlineData("float", "-1e-50", "it is so small that it would become 0; write '0' if that is meant")]
    [InlineData(
        "float",
        "16777217",
        "it would become 16777216, since whole numbers are exact up to 16777216 here; a developer can declare it as a decimal")]
    [InlineData(
        "float",
        "16777217.0",
        "it would become 16777216, since whole numbers are exact up to 16777216 here; a developer can declare it as a decimal")]
    [InlineData(
        "float",
        "1.6777217e7",
        "it would become 16777216, since whole numbers are exact up to 16777216 here; a developer can declare it as a decimal")]
    [InlineData("float", "8388608.3", "it would become 8388608, without its fraction; a developer can declare it as a decimal")]
    [InlineData("float", "2097152.1", "it would become 2097152, without its fraction; a developer can declare it as a decimal")]
    [InlineData("float", "-838860830e-2", "it would become -8388608, without its fraction; a developer can declare it as a decimal")]
    [InlineData(
        "double", "4503599627370496.3", "it would become 4503599627370496, without its fraction; a developer can declare it as a decimal")]
    [InlineData("double", "0.99999999999999999999", "it would become 1, without its fraction; a developer can declare it as a decimal")]
    [InlineData("DateOnly", "2024-02-30", "expected a date that exists, as year-month-day, such as '2024-02-29'")]
    [InlineData("DateOnly", "30.04.2024", "dates are written as year-month-day; write '2024-04-30'")]
    [InlineData("DateOnly", "12.04.2024", "it is unclear which number is the day; write '2024-04-12' or '2024-12-04'")]
    [InlineData("DateOnly", "2021/07/28", "dates are written as year-month-day; write '2021-07-28'")]
    [InlineData("DateOnly", "20210728", "dates are written as year-month-day; write '2021-07-28'")]
    [InlineData("DateOnly", "April 12", "the year is missing; write it first, as in '2024-04-12'")]
    [InlineData("DateOnly", "April 2024", "the day is missing; expected a date that exists, as year-month-day, such as '2024-02-29'")]
    [InlineData("DateOnly", "2024-04-12T10:00:00Z", "a day without a time is expected; write '2024-04-12'")]
    [InlineData("TimeOnly", "24:00", "expected a time of day such as '14:30'")]
    [InlineData("TimeOnly", "9:30", "hours have two digits, from 00 to 23; write '09:30'")]
    [InlineData("TimeOnly", "2:30 pm", "hours have two digits, from 00 to 23; write '14:30'")]
    [InlineData(
        "DateTimeOffset", "2024-04-12T14:30:00", "the offset from UTC is missing; write '2024-04-12T14:30:00Z' if it is the time in UTC")]
    [InlineData("TimeSpan", "90", "expected hours, minutes and seconds, such as '1:30:00', or days before them: '2.06:00:00'")]
    [InlineData("Guid", "0f8fad5b", "expected an identifier such as '0f8fad5b-d9cb-469f-a165-70867728950e'")]
    [InlineData(
        "Guid",
        "0f8fad5bd9cb469fa16570867728950e",
        "an identifier is written in groups of 8, 4, 4, 4 and 12 digits; write '0f8fad5b-d9cb-469f-a165-70867728950e'")]
    [InlineData("Uri", "../page", "expected an absolute address such as 'https://example.org/page'")]
    [InlineData("Uri", "/page", "expected an absolute address such as 'https://example.org/page'")]
    [InlineData("Uri", "example.org/a page", "expected an absolute address such as 'https://example.org/page'")]
    [InlineData(
        "Uri",
        "www.example.org/page",
        "expected an absolute address such as 'https://example.org/page'; write 'https://www.example.org/page' if it is on the web")]
    [InlineData("Uri", "https://example.org/a b", "an address has no spaces; write 'https://example.org/a%20b'")]
    [InlineData("Version", "1", "a version is two to four numbers; write '1.0'")]
    [InlineData("Version", "v1.2", "a version is two to four numbers; write '1.2'")]
    [InlineData("Version", "one", "expected a version such as '1.2' or '1.2.3'")]
    public void Explains_invalid_value(string type, string written, string expected) => DiagnosticAssert.Expect(
        $$"""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{type}} Value);""",
        [("things.yaml", $"a:\n  value: [|{written}|]")],
        $"error FB2002: '{written.Trim('"')}' is not a valid value for Thing.Value: {expected}");

    [Theory]
    [InlineData("Share", "700%%", "expected a share of a whole such as 'more than 70 %'")]
    [InlineData("Share", "50", "the percent sign is missing; write '50 %'")]
    [InlineData("Share", "40-50 %", "a range is written with 'between' and 'and'; write 'between 40 and 50 %'")]
    [InlineData("Share", "more than 110 %", "expected a share of a whole, from 0 to 100 %, such as 'more than 70 %'")]
    [InlineData("Percentage", "3,2 %", "decimals are written with a point; write '3.2 %'")]
    [InlineData("Money", "900 million", "expected an amount and its ISO 4217 currency, such as '900 million USD'")]
    [InlineData("Money", "$900 million", "'$' is not an ISO 4217 currency code; write '900 million USD' if US dollars are meant")]
    [InlineData("Money", "900 million USS", "'USS' was withdrawn from ISO 4217; write '900 million USD'")]
    [InlineData("Quantity", "many", "expected a number and its unit, such as '24 tanks'")]
    [InlineData("Interval", "between 5 and 1", "expected the smaller number first, such as 'between 70 and 75'")]
    [InlineData("Period", "2023-13", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("Period", "202X", "unspecified digits are valid EDTF, but Factbook does not support them; write '2020/2029'")]
    [InlineData("Period", "last year", "expected a period in EDTF such as '2023', '2023-11-05', '2023-Q4' or '2023-01/2023-06'")]
    public void Explains_invalid_figure_or_period(string type, string written, string expected) => DiagnosticAssert.Expect(
        $$"""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{type}} Value);""",
        [("things.yaml", $"a:\n  value: [|{written}|]")],
        $"error FB2002: '{written}' is not a valid value for Thing.Value: {expected}");

    [Fact]
    public void Checks_every_value_of_a_list() => DiagnosticAssert.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyList<int> Values);""",
        [("things.yaml", "a: { values: [1, [|two|], 3, [|four|]] }")],
        "error FB2002: 'two' is not a valid value for Thing.Values: expected a whole number such as '42', at most 2147483647",
        "error FB2002: 'four' is not a valid value for Thing.Values: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Checks_keys_of_a_dictionary() => DiagnosticAssert.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyDictionary<int, string> Values);""",
        [("things.yaml", "a: { values: { 1: one, [|two|]: two } }")],
        "error FB2002: 'two' is not a valid value for Thing.Values: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Reports_two_spellings_of_one_dictionary_key() => DiagnosticAssert.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyDictionary<int, string> Values);""",
        [("things.yaml", "a: { values: { (|1|): one, [|01|]: one } }")],
        "error FB2012: '01' and '1' both set the same key of Thing.Values; first set at facts/things.yaml(1,16)");

    [Fact]
    public void Reports_key_that_is_not_valid_for_its_type() => DiagnosticAssert.Expect(
        """[Facts("things.yaml", Members = false)] public sealed record Thing([property: Key] int Number, string Name);""",
        [("things.yaml", "[|one|]: { name: One }\n2: { name: Two }")],
        "error FB2002: 'one' is not a valid value for Thing.Number: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Escapes_control_characters_in_message() => DiagnosticAssert.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Value);""",
        [("things.yaml", "a: { value: [|\"1\\n::error file=x::forged\"|] }")],
        "error FB2002: '1\\u000A::error file=x::forged' is not a valid value for Thing.Value: expected a whole number such as '42', at "
            + "most 2147483647");

    [Fact]
    public void Shortens_long_value_in_message() => DiagnosticAssert.Expect(
        """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Value);""",
        [("things.yaml", $"a: {{ value: [|{new string('x', 5000)}|] }}")],
        $"error FB2002: '{new string('x', 149)}…' is not a valid value for Thing.Value: expected a whole number such as '42', at most "
            + "2147483647");
}
