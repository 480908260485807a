using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Properties that facts cannot set, or that something else can set as well.</summary>
public class PropertyErrorTests
{
    private static void Expect(string csharp, params string[] messages) => DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Theory]
    [InlineData("public sealed record Thing([property: Key] string Id) { [JsonIgnore] public required string [|Note|] { get; init; } }")]
    [InlineData("public sealed record Thing([property: Key] string Id, [property: JsonIgnore] string [|Note|]);")]
    [InlineData("public sealed record Thing([property: Key] string Id, string [|Note|]) { private string Note { get; } = Note; }")]
    public void Reports_required_value_that_facts_cannot_set(string record) => Expect(
        "[Facts(\"a.yaml\")] " + record,
        "error FB5021: 'Thing.Note' is required to create a Thing, but facts cannot set it; add a default, or a property of that name "
            + "that facts can set");

    [Theory]
    [InlineData("Never", "x")]
    [InlineData("WhenWritingNull", "x")]
    [InlineData("WhenWritingDefault", "x")]
    [InlineData("WhenWriting", "x")]
    public void Reads_property_that_is_ignored_only_when_writing(string condition, string value) =>
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
    public void Does_not_read_property_that_is_ignored_when_reading(string condition) => DiagnosticAssert.Expect(
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
    public void Reports_required_value_of_all_cases_once() => DiagnosticAssert.Expect(
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
    public void Optional_parameter_has_its_default() =>
        Assert.Equal("own", Generation.Of(
            """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id, [property: JsonIgnore] string Note = "own");""",
            ("a.yaml", "a: {}")).Evaluate("Things.A.Note"));

    [Fact]
    public void Reports_property_that_hides_another() => Expect(
        """
        public abstract record Named { public string? Name { get; init; } }
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) : Named { public new int? [|Name|] { get; init; } }
        """,
        "error FB5022: 'Thing.Name' hides the property of Named, which facts then cannot set; rename one of them, or use override");

    [Fact]
    public void Accepts_override() =>
        Assert.Equal("said", Generation.Of(
            """
            public abstract record Named { public virtual string? Name { get; init; } }
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) : Named { public override string? Name { get; init; } }
            """,
            ("a.yaml", "a: { name: said }")).Evaluate("Things.A.Name"));

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    public void Reports_inaccessible_setter(string modifier) => Expect(
        $$"""[Facts("a.yaml")] public record Thing([property: Key] string Id) { public string? [|Note|] { get; {{modifier}} init; } }""",
        "error FB5025: The setter of 'Thing.Note' is not accessible; remove the modifier of its 'init', or exclude the property with "
            + "[JsonIgnore]");

    [Fact]
    public void Reports_mutable_record_struct() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public Point? Place { get; init; } }
        public record struct Point(int [|X|]);
        """,
        "error FB5003: 'Point.X' is mutable, but facts are immutable; use 'readonly record struct'");

    [Fact]
    public void Reports_owner_without_list() => Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial IReadOnlyList<Thing> Parts { get; }
            [InverseProperty(nameof(Parts))] public partial Thing? [|Whole|] { get; }
        }
        """,
        "error FB5027: 'Thing.Whole' refers to the owner of this Thing through 'Parts', but Thing does not declare 'Parts' as a list of "
            + "owned facts");

    [Fact]
    public void Does_not_report_inverse_of_invalid_property() =>
        Assert.Equal("x", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed record Thing([property: Key] string Id) { [InverseProperty(nameof(Id))] public string? Note { get; init; } }
            """,
            ("a.yaml", "a: { note: x }")).Evaluate("Things.A.Note"));

    [Fact]
    public void Ignores_partial_property_with_implementation() =>
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

    /// <summary>The compiler's own error is reported together with the explanation.</summary>
    [Theory]
    [InlineData("public virtual partial", "virtual")]
    [InlineData("protected partial", "protected")]
    [InlineData("partial", "private")]
    public void Reports_reference_with_unsupported_modifier(string modifiers, string phrase) =>
        Assert.Equal(
            $"error FB5024: 'Thing.Next' is {phrase}; a reference must be public or internal, and partial, without other modifiers",
            Assert.Single(DiagnosticAssert.MessagesOf(Generation.Of(
                $$"""[Facts("a.yaml")] public partial record Thing([property: Key] string Id) { {{modifiers}} Thing? Next { get; } }""",
                ("a.yaml", "a: { next: b }\nb: {}")))));
}
