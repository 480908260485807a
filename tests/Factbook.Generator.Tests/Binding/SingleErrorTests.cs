using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>An error is reported once, without cascading errors.</summary>
public class SingleErrorTests
{
    private const string Records = """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, string Name, string Kind)
        {
            [MinLength(1)] public required IReadOnlyList<Part> Parts { get; init; }
            public Colour? Colour { get; init; }
        }
        public sealed record Part(int Size, string Unit);
        public enum Colour { Red, Green }
        """;

    private static void Expect(string yaml, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("things.yaml", yaml)], messages);

    [Fact]
    public void Does_not_report_unread_values_as_missing() => Expect(
        "a:\n    name: A\n  [|kind: b|]\n    parts: [{ size: 1, unit: t }]\n",
        "error FB1012: The indentation of 'kind: b' matches no level above it; align it with the entries of its level");

    [Fact]
    public void Reports_value_with_colon_after_comma_once() => Expect(
        "a: { name: , 12[|:|]30, kind: b, parts: [{ size: 1, unit: t }] }\n",
        "error FB1023: A space is missing after ':' in '12:30'");

    [Theory]
    [InlineData("[|“red”|]", "error FB2006: '“red”' is not a valid value for Thing.Colour; did you mean 'red'?")]
    [InlineData("[|„green”|]", "error FB2006: '„green”' is not a valid value for Thing.Colour; did you mean 'green'?")]
    public void Reports_invalid_value_in_typographic_quotes_once(string value, string message) =>
        Expect($"a: {{ name: A, kind: b, colour: {value}, parts: [{{ size: 1, unit: t }}] }}\n", message);

    [Fact]
    public void Does_not_check_length_of_incomplete_list() => Expect(
        "a:\n  name: A\n  kind: b\n  parts:\n    - [|{|] size: 1, unit: t\n",
        "error FB1018: '{' is never closed; write '}', and indent the lines between them");

    [Fact]
    public void Does_not_check_length_of_list_with_invalid_fact() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")]
        public sealed partial record Thing([property: Key] string Id, string Name = "")
        {
            [MinLength(1)] public partial IReadOnlyList<Part> Parts { get; }
        }
        [Facts(Members = false)] public sealed record Part([property: Key] string Id, int Size);
        """,
        [("things.yaml", "a: { parts: [{ id: x, size: [|big|] }] }")],
        "error FB2002: 'big' is not a valid value for Part.Size: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Reports_too_long_key_at_start_of_file_once() => Expect(
        $"[|{new string('k', 1030)}|]: {{ name: A }}\n",
        "error FB1026: The key has 1030 characters, more than the limit of 1024; shorten it");

    [Theory]
    [InlineData(
        "[|a  { name: A, kind: b, parts: [{ size: 1, unit: t }] }|]\n",
        "error FB1024: Expected a key, but 'a  { name: A, kind: b, parts: [{ size: 1…' is not followed by ':'; write 'key: value', or "
            + "indent it if it continues the value above")]
    [InlineData("a[|:|]{ name: A, kind: b }\n", "error FB1023: A space is missing after ':' in 'a:{ name: A, kind: b }'")]
    [InlineData(
        "a: { name: A, kind: b, parts: [{ size: 1, unit:[|{ x: 1 }|] }] }\n",
        "error FB2001: Part.Unit: expected text, but found a map of 'x'")]
    [InlineData(
        "a: { name: A[|,|] kind something, parts: [{ size: 1, unit: t }] }\n",
        "error FB1049: This ',' ends the value 'A' before 'kind something'; quote the value if the comma is part of it, or write ':' "
            + "after 'kind something' if it is a key")]
    public void Reports_missing_colon_or_space_once(string yaml, string message) => Expect(yaml, message);

    [Fact]
    public void Accepts_key_with_brackets() =>
        Assert.Equal(1, Generation.Of(
            """[Facts("a.yaml", Members = false)] public sealed record Thing([property: Key] string Id, int Size);""",
            ("a.yaml", "weight [kg]: { size: 1 }")).Evaluate("""Things.All["weight [kg]"].Size"""));

    [Theory]
    [InlineData("a:\n  name: A\n[|\uFEFF|]  kind: b\n  parts: [{ size: 1, unit: t }]\n")]
    [InlineData("a:\n  name: A\n [|\uFEFF|] kind: b\n  parts: [{ size: 1, unit: t }]\n")]
    [InlineData("a:\n  name: A\n  kind: b\n  parts:\n[|\uFEFF|]  - size: 1\n    unit: t\n  - { size: 2, unit: t }\n")]
    [InlineData("a:\n  name: A\n  kind: b\n  parts:\n  - { size: 1, unit: t }\n[|\uFEFF|]  - { size: 2, unit: t }\n")]
    [InlineData("[|\uFEFF|]# things\na: { name: A, kind: b, parts: [{ size: 1, unit: t }] }\n")]
    [InlineData(
        "b: { name: B, kind: b, parts: [{ size: 1, unit: t }] }\n[|\uFEFF|]a: { name: A, kind: b, parts: [{ size: 1, unit: t }] }\n")]
    public void Invisible_character_does_not_change_indentation(string yaml) => DiagnosticAssert.Expect(
        Records,
        [("things.yaml", "# \n" + yaml)],
        "error FB1006: The text contains the invisible character U+FEFF (byte order mark); remove it");

    [Fact]
    public void Reports_unknown_key_instead_of_missing_key() => Expect(
        "a: { [|title|]: A, kind: b, parts: [{ size: 1, unit: t }] }",
        "error FB2003: Thing has no key 'title', and requires 'name'");

    [Theory]
    [InlineData(
        "a: { [|nmae|]: A, parts: [{ size: 1, unit: t }] }", "Thing has no key 'nmae'; did you mean 'name'? It also requires 'kind'")]
    [InlineData(
        "a: { name: A, kind: b, parts: [{ [|siez|]: 1 }] }", "Part has no key 'siez'; did you mean 'size'? It also requires 'unit'")]
    [InlineData("a: { name: A, [|title|]: B, parts: [{ size: 1, unit: t }] }", "Thing has no key 'title', and requires 'kind'")]
    public void Reports_missing_key_with_unknown_key(string yaml, string message) =>
        Expect(yaml, "error FB2003: " + message);

    [Fact]
    public void Reports_superfluous_brace_once() => Expect(
        "a: { name: A, kind: b, parts: [{ size: 1, unit: t }], colour: (|{|)red [|]|] }\n",
        "error FB1019: Unexpected ']': the open bracket '{' is closed by '}'; quote the value if the bracket is text");

    private const string Cases = """
        [Facts("claims.yaml")] public abstract record Claim([property: Key] string Id) { public required string Source { get; init; } }
        public sealed record Supply(string Id, string Flow) : Claim(Id) { public string? Note { get; init; } }
        public sealed record Part(string Id, string Flow, string Of, string Share) : Claim(Id);
        public sealed record Judgement(string Id, string About, string Words) : Claim(Id);
        """;

    [Theory]
    [InlineData("[|abuot|]: x, words: y, source: s", "Judgement has no key 'abuot'; did you mean 'about'?")]
    [InlineData("about: x, words: y, [|suorce|]: s", "Judgement has no key 'suorce'; did you mean 'source'?")]
    [InlineData("flow: x, of: y, [|hsare|]: z, source: s", "Part has no key 'hsare'; did you mean 'share'?")]
    [InlineData("flow: x, [|whole|]: y, share: z, source: s", "Part has no key 'whole', and requires 'of'")]
    [InlineData("flow: x, [|notes|]: y, source: s", "Supply has no key 'notes'; did you mean 'note'?")]
    public void Chooses_case_despite_unknown_key(string values, string message) => DiagnosticAssert.Expect(
        Cases, [("claims.yaml", $"a: {{ {values} }}")], "error FB2003: " + message);

    [Theory]
    [InlineData("5", "Small")]
    [InlineData("5000000000", "Large")]
    [InlineData("5.5", "Real")]
    [InlineData("2024-01-02", "Day")]
    [InlineData("2024-01", "Time")]
    [InlineData("5 USD", "Price")]
    [InlineData("5 t", "Amount")]
    [InlineData("five", "Word")]
    [InlineData("true", "Truth")]
    [InlineData("monday", "Weekday")]
    public void Chooses_most_specific_case_that_can_parse_text(string written, string expected) =>
        Assert.Equal(expected, Generation.Of(
            """
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, Any Value);
            public abstract record Any;
            public sealed record Word(string X) : Any;
            public sealed record Amount(Quantity X) : Any;
            public sealed record Price(Money X) : Any;
            public sealed record Time(Period X) : Any;
            public sealed record Day(DateOnly X) : Any;
            public sealed record Real(decimal X) : Any;
            public sealed record Large(long X) : Any;
            public sealed record Small(int X) : Any;
            public sealed record Truth(bool X) : Any;
            public sealed record Weekday(DayOfWeek X) : Any;
            """,
            ("a.yaml", $"a: {{ value: {written} }}")).Evaluate("Things.A.Value.GetType().Name"));

    [Fact]
    public void Reports_null_in_place_of_a_case_with_the_expected_kinds() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, Names Names);
        public abstract record Names;
        public sealed record One(string Value) : Names;
        public sealed record Many(IReadOnlyList<string> Values) : Names;
        """,
        [("a.yaml", "a: { names: [|~|] }")],
        "error FB2005: Thing.Names: expected a list or text, but found '~', which is null; quote it if it is text");
}
