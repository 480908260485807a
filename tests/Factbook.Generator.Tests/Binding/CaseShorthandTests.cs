using Factbook.Generator.Scalars;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>Shorthand for a case: a text, a list or a map in place of the map of the case.</summary>
public class CaseShorthandTests
{
    private static string? Shown(string records, string yaml) => (string?)Generation.Of(
        $$"""[Facts("a.yaml", Members = false)] public sealed record Work([property: Key] string Id, Options Of); {{records}}""",
        ("a.yaml", yaml))
        .Evaluate("""string.Join(" ", Works.All.Select(work => work.Of))""");

    private const string Options = """
        public abstract record Options
        {
            public sealed record One(Option Item) : Options;
            public sealed record Many(IReadOnlyList<Option> Items) : Options
            {
                public sealed override string ToString() => $"Many {Items.Count}";
            }
            public sealed record ByName(IReadOnlyDictionary<string, int> Entries) : Options
            {
                public sealed override string ToString() => $"ByName {string.Join(' ', Entries)}";
            }
        }
        public sealed record Option(string Match, string? Value = null) { public override string ToString() => Match + Value; }
        """;

    [Theory]
    [InlineData("a: { of: { match: x, value: y } }", "One { Item = xy }")]
    [InlineData("a: { of: [ { match: x } ] }", "Many 1")]
    [InlineData("a: { of: { left: 1, right: 2 } }", "ByName [left, 1] [right, 2]")]
    [InlineData("a: { of: { item: { match: x } } }", "One { Item = x }")]
    [InlineData("a: { of: { entries: { match: 1 } } }", "ByName [match, 1]")]
    public void Case_is_chosen_by_kind_and_keys(string yaml, string expected) => Assert.Equal(expected, Shown(Options, yaml));

    [Fact]
    public void Shorthand_is_allowed_beside_cases_of_several_keys() =>
        Assert.Equal("Wide { Width = 1, Height = 2 } One { Item = Part { Name = x } }", Shown(
            "public abstract record Options; public sealed record Wide(int Width, int Height) : Options; public sealed record One(Part "
                + "Item) "
                + ": Options; public sealed record Part(string Name);",
            "a: { of: { width: 1, height: 2 } }\nb: { of: { name: x } }"));

    [Fact]
    public void Shorthand_of_a_fact_is_a_key_and_one_value() =>
        Assert.Equal("Template { Id = generic, Text = words } Country { Id = XX, Format = words, Name = Nowhere }", Generation.Of(
            """
            [Facts("a.yaml", Members = false, Root = FactsRoot.Mapping)] public abstract record Entry([property: Key] string Id);
            public sealed record Template(string Id, string Text) : Entry(Id);
            public sealed record Country(string Id, string Format, string? Name = null) : Entry(Id);
            """,
            ("a.yaml", "generic: words\nXX: { format: words, name: Nowhere }")).Evaluate("""string.Join(" ", Entries.All)"""));

    [Fact]
    public void Reports_record_if_several_cases_accept_text() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Work([property: Key] string Id, Owner Owner);
        public abstract record [|Owner|]
        {
            public sealed record Named(string Name) : Owner;
            public sealed record Address(string Value) : Owner;
        }
        """,
        [("a.yaml", "a: { owner: { name: Ann } }\nb: { owner: (|ann|) }\nc: { owner: bob }\nd: { owner: bob }")],
        "error FB5035: The shorthand of 'Owner' by a text matches several cases, Address and Named; give one of them another type, or a "
            + "second required key");

    [Fact]
    public void Accepts_ambiguous_shorthand_if_facts_state_the_keys() => Assert.Equal("Named { Name = Ann } Address { Value = x }", Shown(
        "public abstract record Options; public sealed record Named(string Name) : Options; public sealed record Address(string Value) : "
            + "Options;",
        "a: { of: { name: Ann } }\nb: { of: { value: x } }"));

    [Fact]
    public void Reports_record_if_several_cases_accept_a_list() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Work([property: Key] string Id, Owner Owner);
        public abstract record [|Owner|]
        {
            public sealed record One(IReadOnlyList<string> Names) : Owner;
            public sealed record Two(IReadOnlyList<int> Numbers) : Owner;
        }
        """,
        [("a.yaml", "a: { owner: (|[x]|) }\nb: { owner: [1] }")],
        "error FB5035: The shorthand of 'Owner' by a list matches several cases, One and Two; give one of them another type, or a second "
            + "required key");

    [Fact]
    public void Reports_record_whose_derived_record_has_the_same_required_keys() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Reading([property: Key] string Id, IReadOnlyList<Work> Works, IReadOnlyList<Tutorial> Tutorials);
        public record [|Work|](string Title);
        public sealed record Tutorial(string Title, string? Notebook = null) : Work(Title);
        """,
        [("a.yaml", "a:\n  works: [ { title: x }, { title: y } ]\n  tutorials: [ { title: z, notebook: n } ]")],
        "error FB5034: No fact can be 'Work', since its keys also match 'Tutorial'; make Work abstract, or give Tutorial a required key "
            + "of its own");

    [Fact]
    public void Reports_cases_with_the_same_keys() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public abstract record Shape([property: Key] string Id);
        public sealed record [|Circle|](string Id, int X, int Y) : Shape(Id);
        public sealed record [|Square|](string Id, int X, int Y) : Shape(Id);
        """,
        [("a.yaml", "a: { x: 1, y: 2 }\nb: { x: 1, y: 2 }")],
        "error FB5034: No fact can be 'Circle', since its keys also match 'Square'; give Square a required key of its own, or name the "
            + "cases with [JsonDerivedType]",
        "error FB5034: No fact can be 'Square', since its keys also match 'Circle'; give Circle a required key of its own, or name the "
            + "cases with [JsonDerivedType]");

    [Fact]
    public void Reports_value_without_the_optional_key_that_distinguishes_cases() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public abstract record Shape([property: Key] string Id);
        public sealed record Circle(string Id, int? Radius = null) : Shape(Id);
        public sealed record Square(string Id, int? Side = null) : Shape(Id);
        """,
        [("a.yaml", "a: { radius: 1 }\nb: { side: 2 }\n[|c|]: {}")],
        "error FB2008: The keys of this Shape match several cases, Circle and Square; keep the keys of one of them");

    [Theory]
    [InlineData("https://example.org/a", "Web { Address = https://example.org/a }")]
    [InlineData("more than 5", "Size { Value = (5, ∞) }")]
    public void Passage_is_chosen_after_types_that_accept_fewer_texts(string text, string expected) =>
        Assert.Equal(expected, Generation.Of(
            """
            [Facts("s.yaml", Optional = true)]
            public sealed record Source([property: Key] string Id) { [SourceText] public string? Text { get; init; } }
            [Facts("a.yaml", Members = false)]
            public sealed partial record Work([property: Key] string Id)
            {
                public partial Source? In { get; }
                [PassageOf(nameof(In))] public required Options Of { get; init; }
            }
            public abstract record Options;
            public sealed record Web(Uri Address) : Options;
            public sealed record Size(Interval Value) : Options;
            public sealed record Quote(Passage Passage) : Options;
            """,
            ("a.yaml", $"a: {{ of: '{text}' }}")).Evaluate("Works.All[0].Of.ToString()"));

    [Fact]
    public void Every_scalar_type_has_a_breadth() => Assert.All(ScalarKinds.All, kind => Assert.InRange(kind.Breadth, 1, 101));
}
