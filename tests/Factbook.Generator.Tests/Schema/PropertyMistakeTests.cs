using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Properties that facts can't set, or not alone.</summary>
public class PropertyMistakeTests
{
    private static void Expect(string csharp, params string[] messages) => Mistakes.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Theory]
    [InlineData("public sealed record Thing([property: Key] string Id) { [JsonIgnore] public required string [|Note|] { get; init; } }")]
    [InlineData("public sealed record Thing([property: Key] string Id, [property: JsonIgnore] string [|Note|]);")]
    [InlineData("public sealed record Thing([property: Key] string Id, string [|Note|]) { private string Note { get; } = Note; }")]
    public void A_value_that_is_needed_and_not_given(string record) => Expect(
        "[Facts(\"a.yaml\")] " + record,
        "error FB5021: 'Thing.Note' is required to create a Thing, but facts cannot set it; add a default, or a property of that name "
            + "that facts can set");

    [Theory]
    [InlineData("Never", "x")]
    [InlineData("WhenWritingNull", "x")]
    [InlineData("WhenWritingDefault", "x")]
    [InlineData("WhenWriting", "x")]
    public void A_property_that_is_ignored_in_writing_alone_is_read(string condition, string value) =>
        Assert.Equal(value, Generation.Of(
            $$"""
            [Facts("a.yaml")]
            public sealed record Thing([property: Key] string Id)
            {
                [JsonIgnore(Condition = JsonIgnoreCondition.{{condition}})] public string? Note { get; init; }
            }
            """,
            ("a.yaml", "a: { note: x }")).Evaluate("Things.A.Note"));

    [Theory]
    [InlineData("Always")]
    [InlineData("WhenReading")]
    public void A_property_that_is_ignored_in_reading_is_no_key_of_facts(string condition) => Mistakes.Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.{{condition}})] public string? Note { get; init; }
        }
        """,
        [("a.yaml", "a: { [|note|]: x }")],
        "error FB2003: Thing has no key 'note'; all its keys are present");

    [Fact]
    public void A_value_that_all_cases_need_is_missed_once() => Mistakes.Expect(
        """
        [Facts("b.yaml")]
        public abstract record Claim([property: Key] string Id) { [JsonIgnore] public required string [|Note|] { get; init; } }
        public sealed record ShareClaim(string Id, int Share) : Claim(Id);
        public sealed record TotalClaim(string Id, int Total) : Claim(Id);
        """,
        [],
        "error FB5021: 'Claim.Note' is required to create a Claim, but facts cannot set it; add a default, or a property of that name "
            + "that facts can set");

    [Fact]
    public void A_parameter_that_facts_need_not_give_has_its_default() =>
        Assert.Equal("own", Generation.Of(
            """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id, [property: JsonIgnore] string Note = "own");""",
            ("a.yaml", "a: {}")).Evaluate("Things.A.Note"));

    [Fact]
    public void A_property_that_hides_another() => Expect(
        """
        public abstract record Named { public string? Name { get; init; } }
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) : Named { public new int? [|Name|] { get; init; } }
        """,
        "error FB5022: 'Thing.Name' hides the property of Named, which facts then cannot set; rename one of them, or use override");

    [Fact]
    public void An_override_hides_nothing() =>
        Assert.Equal("said", Generation.Of(
            """
            public abstract record Named { public virtual string? Name { get; init; } }
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) : Named { public override string? Name { get; init; } }
            """,
            ("a.yaml", "a: { name: said }")).Evaluate("Things.A.Name"));

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    public void A_property_that_only_its_record_can_set(string modifier) => Expect(
        $$"""[Facts("a.yaml")] public record Thing([property: Key] string Id) { public string? [|Note|] { get; {{modifier}} init; } }""",
        "error FB5025: The setter of 'Thing.Note' is not accessible; remove the modifier of its 'init', or exclude the property with "
            + "[JsonIgnore]");

    [Fact]
    public void A_parameter_of_a_record_struct_that_can_be_changed() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public Point? Place { get; init; } }
        public record struct Point(int [|X|]);
        """,
        "error FB5003: 'Point.X' is mutable, but facts are immutable; use 'readonly record struct'");

    [Fact]
    public void A_way_to_an_owner_that_is_none() => Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial IReadOnlyList<Thing> Parts { get; }
            [InverseProperty(nameof(Parts))] public partial Thing? [|Whole|] { get; }
        }
        """,
        "error FB5027: 'Thing.Whole' is the owner of this Thing through 'Parts', but Thing has no such list of owned facts; declare the "
            + "list, or remove [InverseProperty]");

    [Fact]
    public void The_other_side_of_what_is_no_reference_says_nothing() =>
        Assert.Equal("x", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed record Thing([property: Key] string Id) { [InverseProperty(nameof(Id))] public string? Note { get; init; } }
            """,
            ("a.yaml", "a: { note: x }")).Evaluate("Things.A.Note"));

    [Fact]
    public void A_partial_property_that_its_author_implements_is_left_alone() =>
        Assert.Equal("a!", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Thing([property: Key] string Id)
            {
                public partial string Loud { get; }
                public partial string Loud => Id + "!";
            }
            """,
            ("a.yaml", "a: {}")).Evaluate("Things.A.Loud"));

    /// <summary>Here the compiler's own error stands beside the one that explains it.</summary>
    [Theory]
    [InlineData("public virtual partial", "virtual")]
    [InlineData("protected partial", "protected")]
    [InlineData("partial", "private")]
    public void A_reference_with_another_modifier(string modifiers, string said) =>
        Assert.Equal(
            $"error FB5024: 'Thing.Next' is {said}; a reference must be public or internal, and partial, without other modifiers",
            Assert.Single(Mistakes.SaidOf(Generation.Of(
                $$"""[Facts("a.yaml")] public partial record Thing([property: Key] string Id) { {{modifiers}} Thing? Next { get; } }""",
                ("a.yaml", "a: { next: b }\nb: {}")))));
}
