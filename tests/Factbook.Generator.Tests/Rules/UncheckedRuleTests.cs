using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

/// <summary>A rule between facts that cannot be violated is an error at its property.</summary>
public class UncheckedRuleTests
{
    private static string Records(string property) =>
        $$"""
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            {{property}}
            public int? Most { get; init; }
            public DateOnly? Day { get; init; }
            public Life? Life { get; init; }
            public IReadOnlyList<Life> Lives { get; init; } = [];
        }
        [Facts("b.yaml", Optional = true)] public sealed record Other([property: Key] string Id, string? Name = null);
        public sealed record Life(DateOnly Birth, DateOnly? Death = null);
        """;

    private const string Order = "it compares two dates, times, periods, durations, whole numbers or decimals";
    private const string Total = "it adds up one number of each fact: a whole number, a decimal or a figure";
    private const string Agreement = "it compares one value of each fact: a text, number, date or figure, an enum or a reference";
    private const string Circle = "it follows one reference from fact to fact of the same record";

    [Theory]
    [InlineData("[NotAfter(\"Most\")] public string? [|Value|] { get; init; }", "NotAfter", Order)]
    [InlineData("[NotAfter(\"Most\")] public double? [|Value|] { get; init; }", "NotAfter", Order)]
    [InlineData("[NotAfter(\"Most\")] public IReadOnlyList<int> [|Value|] { get; init; } = [];", "NotAfter", Order)]
    [InlineData(
        "[NotAfter(\"Most\")] public DateOnly? [|Value|] { get; init; }",
        "NotAfter",
        "'Most' has another type, which cannot be compared with it")]
    [InlineData(
        "[NotAfter(\"Lives.Death\")] public DateOnly? [|Value|] { get; init; }",
        "NotAfter",
        "'Lives.Death' passes through 'Lives', which has several values")]
    [InlineData("[TotalAtMost(100)] public double? [|Value|] { get; init; }", "TotalAtMost", Total)]
    [InlineData("[TotalAtMost(100)] public DateOnly? [|Value|] { get; init; }", "TotalAtMost", Total)]
    [InlineData("[TotalAtMost(100)] public IReadOnlyList<int> [|Value|] { get; init; } = [];", "TotalAtMost", Total)]
    [InlineData(
        "[TotalAtMost(100, Per = [\"Lives.Birth\"])] public int? [|Value|] { get; init; }",
        "TotalAtMost",
        "'Lives.Birth' passes through 'Lives', which has several values")]
    [InlineData("[Agrees] public IReadOnlyList<int> [|Value|] { get; init; } = [];", "Agrees", Agreement)]
    [InlineData("[Agrees] public Life? [|Value|] { get; init; }", "Agrees", Agreement)]
    [InlineData("[Acyclic] public partial IReadOnlyList<Thing> [|Value|] { get; }", "Acyclic", Circle)]
    [InlineData("[Acyclic] public partial Other? [|Value|] { get; }", "Acyclic", Circle)]
    [InlineData("[Acyclic] public string? [|Value|] { get; init; }", "Acyclic", Circle)]
    [InlineData(
        "public partial Thing? Up { get; } [MinLength(1), InverseProperty(\"Up\")] public partial IReadOnlyList<Thing> [|Value|] { get; }",
        "MinLength",
        "the property is an inverse, which no fact states")]
    [InlineData(
        "public partial Thing? Up { get; } [RefersTo<Thing>(\"Up.Value\")] public string? [|Value|] { get; init; }",
        "RefersTo<Thing>",
        "'Up.Value' passes through 'Up' to facts of another record; name that record instead of Thing")]
    [InlineData(
        "[RefersTo<Thing>(\"Life\")] public string? [|Value|] { get; init; }",
        "RefersTo<Thing>",
        "'Life' contains no text, numbers or dates")]
    public void Reports_rule_that_has_no_effect(string property, string rule, string why) => DiagnosticAssert.Expect(
        Records(property),
        [("a.yaml", "one: {}")],
        $"error FB5010: '{rule}' on 'Thing.Value' cannot be checked at compile time: {why}");

    [Theory]
    [InlineData("int", "5")]
    [InlineData("uint", "5")]
    [InlineData("decimal", "4.5")]
    public void Compares_numbers(string type, string written) => DiagnosticAssert.Expect(
        Records($"[NotAfter(\"Most\")] public {type}? Value {{ get; init; }}"),
        [("a.yaml", $"one: {{ value: [|{written}|], most: (|4|) }}\ntwo: {{ value: 4, most: 4 }}")],
        $"error FB4004: '{written}' of Thing.Value is after '4' of Most at facts/a.yaml(1,{23 + written.Length})");

    [Fact]
    public void Follows_path_into_nested_record() => DiagnosticAssert.Expect(
        Records("[NotAfter(\"Life.Death\")] public DateOnly? Value { get; init; }"),
        [(
            "a.yaml",
            """
            one: { value: [|2024-01-02|], life: { birth: 1950-01-01, death: (|2024-01-01|) } }
            two: { value: 2024-01-02, life: { birth: 1950-01-01 } }
            """)],
        "error FB4004: '2024-01-02' of Thing.Value is after '2024-01-01' of Life.Death at facts/a.yaml(1,61)");

    [Fact]
    public void Follows_path_through_reference_in_nested_record() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial Thing? Before { get; }
            public Link? At { get; init; }
            [NotAfter("At.To.Day")] public DateOnly? Day { get; init; }
        }
        public sealed partial record Link { public partial Thing? From { get; } public partial Thing To { get; } }
        """,
        [("a.yaml", "one: { day: (|2024-01-01|) }\ntwo: { before: two, day: [|2024-01-02|], at: { from: two, to: one } }")],
        "error FB4004: '2024-01-02' of Thing.Day is after '2024-01-01' of At.To.Day at facts/a.yaml(1,13)");

    [Fact]
    public void Groups_facts_by_value_in_nested_record() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml", Members = false)]
        public sealed record Thing([property: Key] string Id, Spot At, [property: TotalAtMost(100, Per = ["At.X"])] int Value);
        public sealed record Spot(string X);
        """,
        [("a.yaml", "one: { at: { x: p }, value: (|60|) }\ntwo: { at: { x: q }, value: 60 }\nthree: { at: { x: p }, value: [|50|] }")],
        "error FB4002: '50' raises the total of Thing.Value to 110, above the limit of 100: another part is '60' at facts/a.yaml(1,29)");

    [Fact]
    public void Checks_text_against_values_in_list_of_nested_records() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, IReadOnlyList<Name> Names);
        public sealed record Name(string Text);
        [Facts("b.yaml")] public sealed record Use([property: Key] string Id, [property: RefersTo<Thing>("Names.Text")] string Of);
        """,
        [("a.yaml", "one: { names: [{ text: x }, { text: y }] }"), ("b.yaml", "u: { of: y }\nv: { of: [|zebra|] }")],
        "error FB3008: Thing.Names.Text 'zebra' is not defined; Use.Of must refer to a fact");

    [Fact]
    public void Compares_nested_records_and_open_values_by_content() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [Unique] public Spot? At { get; init; }
            [Unique] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
            [Unique] public YamlValue? Open { get; init; }
            [Unique] public IReadOnlyList<string>? Texts { get; init; }
        }
        public sealed record Spot(decimal X, string? Y = null);
        """,
        [(
            "a.yaml",
            """
            a: { at: { x: 1 }, ranks: { p: 1 }, open: { q: [1, 2] }, texts: ["k\nl"] }
            b: { at: { x: 2 }, ranks: { p: 2 }, open: { q: [2, 1] }, texts: [k, l] }
            c: { at: { x: 3, y: z } }
            d: { at: (|{ x: 4, y: w }|) }
            e: { at: [|{ y: w, x: 4.0 }|] }
            """)],
        "error FB4005: Duplicate value 'this' of Thing.At; first used at facts/a.yaml(4,10)");

    [Fact]
    public void Reports_too_large_part() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml", Members = false)] public sealed record Thing([property: Key] string Id, [property: TotalAtMost(100)] int Value);
        """,
        [("a.yaml", "a: { value: [|900|] }\nb: { value: (|0|) }\nc: { value: (|60|) }\nd: { value: [|50|] }")],
        "error FB4010: '900' of Thing.Value alone is above 100, the limit of the total",
        "error FB4002: '50' raises the total of Thing.Value to 110, above the limit of 100: another part is '60' at facts/a.yaml(3,13)");

    [Fact]
    public void Does_not_add_too_large_part_to_others() => DiagnosticAssert.Expect(
        """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id, [property: TotalAtMost(100)] int Value);""",
        [("a.yaml", "a: { value: [|900|] }")],
        "error FB4010: '900' of Thing.Value alone is above 100, the limit of the total");

    [Theory]
    [InlineData("int", "90", "20", "-50")]
    [InlineData("Money", "60 USD", "60 EUR", "60 GBP")]
    public void Adds_parts_of_one_unit(string type, string one, string two, string three) => Generation.Of(
        $$"""
        [Facts("a.yaml", Members = false)]
        public sealed record Thing([property: Key] string Id, [property: TotalAtMost(100)] {{type}} Value);
        """,
        ("a.yaml", $"a: {{ value: {one} }}\nb: {{ value: {two} }}\nc: {{ value: {three} }}")).AssertClean();

    [Theory]
    [InlineData("decimal", "1.0", "1.00")]
    [InlineData("double", "0.0", "-0.0")]
    [InlineData("DateTimeOffset", "2024-05-01T10:00Z", "2024-05-01T12:00+02:00")]
    public void Accepts_equal_values(string type, string one, string other) => Generation.Of(
        $$"""
        [Facts("a.yaml", Members = false)] public sealed record Thing([property: Key] string Id, [property: Agrees] {{type}} Value);
        """,
        ("a.yaml", $"a: {{ value: {one} }}\nb: {{ value: {other} }}")).AssertClean();

    [Fact]
    public void Distinguishes_properties_of_two_cases_with_the_same_name() => Generation.Of(
        """
        [Facts("a.yaml")] public abstract record Thing([property: Key] string Id);
        public sealed record Leaf(string Id, int Size) : Thing(Id) { [Unique] public string? Code { get; init; } }
        public sealed record Twig(string Id, int Rank) : Thing(Id) { public string? Code { get; init; } }
        """,
        ("a.yaml", "a: { size: 1, code: x }\nb: { rank: 1, code: x }")).AssertClean();

    [Fact]
    public void Reports_rule_of_overridden_property_once() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public abstract record Thing([property: Key] string Id)
        {
            [Unique] public abstract string? Code { get; init; }
            [CreditCard] public virtual int [|Number|] { get; init; }
        }
        public sealed record Leaf(string Id, int Size) : Thing(Id)
        {
            public override string? Code { get; init; }
            public override int Number { get; init; }
        }
        public sealed record Twig(string Id, int Rank) : Thing(Id) { public override string? Code { get; init; } }
        """,
        [("a.yaml", "a: { size: 1, code: (|x|) }\nb: { rank: 1, code: [|x|] }")],
        "error FB4005: Duplicate value 'x' of Leaf.Code; first used at facts/a.yaml(1,21)",
        "error FB5010: 'CreditCard' on 'Thing.Number' cannot be checked at compile time: Factbook does not support this rule; express it "
            + "as a [RegularExpression], or check it in a test");

    [Fact]
    public void Reports_path_through_a_case_that_is_not_of_references() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial Flow? Flow { get; }
            [TotalAtMost(100, PartOf = "Flow.Note")] public int? [|Value|] { get; init; }
        }
        [Facts("b.yaml", Optional = true)] public abstract record Flow([property: Key] string Id);
        public sealed record Trade(string Id, string? Note = null) : Flow(Id);
        """,
        [("a.yaml", "a: {}")],
        "error FB5010: 'TotalAtMost' on 'Thing.Value' cannot be checked at compile time: 'Flow.Note' is not a path of single references");
}
