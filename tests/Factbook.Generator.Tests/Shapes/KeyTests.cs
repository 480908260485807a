using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class KeyTests
{
    [Theory]
    [InlineData("int", "7: {}\n'012': {}", "7 12")]
    [InlineData("ulong", "18446744073709551615: {}", "18446744073709551615")]
    [InlineData("DateOnly", "2024-02-29: {}", "2024-02-29")]
    [InlineData("Guid", "0F8FAD5B-d9cb-469f-a165-70867728950e: {}", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("DayOfWeek", "Monday: {}\nsunday: {}", "monday sunday")]
    [InlineData("string", "Köln: {}\n東京: {}\n\"\\U0001F600\": {}\nempty: {}", "Köln 東京 😀 empty")]
    public void Key_of_each_type_has_one_canonical_form(string type, string yaml, string keys)
    {
        var facts = Generation.Of(
            $$"""[Facts("things.yaml", Members = false)] public sealed record Thing([property: Key] {{type}} Id, string? Note = null);""",
            ("things.yaml", yaml));

        Assert.Equal(
            (keys, true),
            facts.Evaluate(
                """
                (string.Join(" ", Things.All.Select(thing => Things.All.KeyOf(thing))),
                 Things.All.All(thing => ReferenceEquals(Things.All[Things.All.KeyOf(thing)], thing)))
                """));
    }

    [Fact]
    public void Uses_key_stated_in_the_fact() =>
        Assert.Equal("x y", Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int? Size = null);""",
            ("things.yaml", "- { id: x }\n- { size: 1, ID: y }")).Evaluate("Things.X.Id + ' ' + Things.Y.Id"));

    [Fact]
    public void Joins_parts_of_a_key() =>
        Assert.Equal((2, "Gas", "oil/2024"), Generation.Of(
            """
            [Facts("prices.yaml", Members = false)]
            public sealed record Price([property: Key] string Good, [property: Key] int Year, string Name);
            """,
            ("prices.yaml", "- { good: oil, year: 2024, name: Oil }\n- { good: gas, year: 2024, name: Gas }"))
            .Evaluate("""(Prices.All.Count, Prices.All["gas/2024"].Name, Prices.All.KeyOf(Prices.All[0]))"""));

    [Fact]
    public void Equal_parts_are_the_same_key() => DiagnosticAssert.Expect(
        """
        [Facts("prices.yaml", Members = false, KeySeparator = "@")]
        public sealed record Price([property: Key] string Good, [property: Key] int Year);
        """,
        [("prices.yaml", "- { (|good|): oil, year: 2024 }\n- { [|good|]: oil, year: 02024 }")],
        "error FB3002: Duplicate Price 'oil@2024'; first defined at facts/prices.yaml(1,5)");

    [Fact]
    public void Reports_part_that_contains_the_separator() => DiagnosticAssert.Expect(
        """
        [Facts("prices.yaml", Members = false)]
        public sealed record Price([property: Key] string Good, [property: Key] string Market);
        """,
        [("prices.yaml", "- { good: [|a/b|], market: c }\n- { good: a, market: [|b/c|] }")],
        "error FB3011: 'a/b' contains '/', which separates the parts of the key of a Price; write it without '/'",
        "error FB3011: 'b/c' contains '/', which separates the parts of the key of a Price; write it without '/'");

    [Theory]
    [InlineData(
        "[property: Key] Kind Id, [property: Key] string Name", "- { id: [|a-b|], name: c }\n- { id: a, name: [|b-c|] }", "a-b,b-c")]
    [InlineData("[property: Key] string Id, [property: Key] int Year", "- { id: [|a-b|], year: -1 }\n- { id: c, year: 5 }", "a-b")]
    [InlineData("[property: Key] DateOnly Id, [property: Key] int Year", "- { id: 2024-01-02, year: -1 }", "")]
    public void Reports_separator_in_part_of_each_type(string parts, string yaml, string reported) => DiagnosticAssert.Expect(
        $$"""
        [Facts("things.yaml", Members = false, KeySeparator = "-")] public sealed record Thing({{parts}});
        public enum Kind { A, A_B }
        """,
        [("things.yaml", yaml)],
        [.. reported.Split(
            ',', StringSplitOptions.RemoveEmptyEntries)
            .Select(part =>
                $"error FB3011: '{part}' contains '-', which separates the parts of the key of a Thing; write it without '-'")]);

    [Theory]
    [InlineData("[property: Key] Kind Id", "(|state|): { id: [|group|] }", "group", "state")]
    [InlineData("[property: Key] int Id", "(|7|): { id: [|08|] }", "08", "7")]
    [InlineData("[property: Key] string Good, [property: Key] int Year", "(|other|): { good: [|oil|], year: 2024 }", "oil/2024", "other")]
    [InlineData("Place At", "(|foo|): { at: { id: [|bar|] } }", "bar", "foo")]
    public void Reports_key_of_each_type_that_differs_from_the_key_of_the_fact(string parts, string yaml, string stated, string key) =>
        DiagnosticAssert.Expect(
            $$"""
            [Facts("things.yaml", Members = false)] public sealed record Thing({{parts}});
            public sealed record Place([property: Key] string Id);
            public enum Kind { State, Group }
            """,
            [("things.yaml", yaml)],
            $"error FB2014: The key '{stated}' differs from the key '{key}' under which this Thing is defined; remove it, or make them "
                + "equal");

    [Fact]
    public void Reports_key_that_differs_from_the_referenced_fact() => DiagnosticAssert.Expect(
        """
        [Facts("goods.yaml")] public sealed record Good([property: Key] string Id);
        [Facts("prices.yaml", Members = false)] public sealed partial record Price { [Key] public partial Good Of { get; } }
        """,
        [("goods.yaml", "x: {}\ny: {}"), ("prices.yaml", "(|x|): { of: [|y|] }")],
        "error FB2014: The key 'y' differs from the key 'x' under which this Price is defined; remove it, or make them equal");

    [Theory]
    [InlineData("[property: Key] Kind Id", "STATE: { id: state }")]
    [InlineData("[property: Key] int Id", "07: { id: 7 }")]
    [InlineData("[property: Key] string Good, [property: Key] int Year", "oil/02024: { good: oil, year: 2024 }")]
    [InlineData("[property: Key] string Good, [property: Key] int Year", "02024: { good: oil, year: 2024 }")]
    [InlineData("Place At", "foo: { at: { id: foo } }")]
    public void Accepts_key_repeated_in_another_spelling(string parts, string yaml) => Generation.Of(
        $$"""
        [Facts("things.yaml", Members = false)] public sealed record Thing({{parts}});
        public sealed record Place([property: Key] string Id);
        public enum Kind { State, Group }
        """,
        ("things.yaml", yaml)).AssertClean();

    [Fact]
    public void Two_names_of_one_enum_value_are_the_same_key() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] Kind Id);
        public enum Kind { A = 1, B = 1 }
        """,
        [("things.yaml", "(|b|): {}\n[|a|]: {}")],
        "error FB3002: Duplicate Thing 'a'; first defined at facts/things.yaml(1,1)");

    [Fact]
    public void Facts_without_keys_have_indexes() =>
        Assert.Equal(("One,Two", 1, "facts/notes.yaml:2:5", false), Generation.Of(
            """[Facts("notes.yaml")] public sealed record Note(string Text);""",
            ("notes.yaml", "- { text: One }\n- { text: Two }")).Evaluate(
            """
            (string.Join(",", Notes.All.Select(note => note.Text)),
             Notes.All.IndexOf(Notes.All[1]),
             Notes.All.LocationOf(Notes.All[1]).ToString(),
             Notes.All.ContainsKey("One"))
            """));

    [Fact]
    public void Accepts_keys_without_a_key_property() =>
        Assert.Equal(("One", "first"), Generation.Of(
            """[Facts("notes.yaml")] public sealed record Note(string Text);""",
            ("notes.yaml", "first: { text: One }\nsecond: { text: Two }"))
            .Evaluate("""(Notes.First.Text, Notes.All.KeyOf(Notes.First))"""));
}
