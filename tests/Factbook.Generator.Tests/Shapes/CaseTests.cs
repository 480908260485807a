using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class CaseTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("claims.yaml")]
        public abstract partial record Claim([property: Key] string Id)
        {
            [Index] public string? Topic { get; init; }
            public partial Claim? Denies { get; }
        }
        public sealed partial record ShareClaim(string Id, int Share) : Claim(Id)
        {
            public partial AmountClaim? Of { get; }
            [Index(IsUnique = true)] public int? Code { get; init; }
        }
        public abstract partial record NumberClaim(string Id) : Claim(Id);
        public sealed partial record AmountClaim(string Id, decimal Amount) : NumberClaim(Id)
        {
            [InverseProperty(nameof(ShareClaim.Of))] public partial IReadOnlyList<ShareClaim> Shares { get; }
        }
        public sealed partial record CountClaim(string Id, int Count) : NumberClaim(Id);
        """,
        ("claims.yaml", """
        a: { amount: 900, topic: tools }
        b: { share: 70, of: d, topic: tools, code: 5 }
        c: { count: 3, denies: b }
        d: { amount: 1.5 }
        e: { share: 40, of: d, denies: a }
        """));

    [Fact]
    public void Member_has_the_type_of_its_case() =>
        Assert.Equal(70 + 3 + 1.5m, Facts.Evaluate("Claims.B.Share + Claims.C.Count + Claims.D.Amount"));

    [Fact]
    public void Set_of_case_is_a_subset_with_the_same_instances() =>
        Assert.Equal(("b,e", "a,d", "a,c,d", true), Facts.Evaluate(
            """
            (string.Join(",", ShareClaims.All.Select(claim => claim.Id)),
                string.Join(",", AmountClaims.All.Select(claim => claim.Id)),
                string.Join(",", NumberClaims.All.Select(claim => claim.Id)),
                ReferenceEquals(ShareClaims.All["e"], Claims.All["e"]) && ReferenceEquals(NumberClaims.All[2], Claims.D))
            """));

    [Fact]
    public void Set_of_case_does_not_contain_other_cases() =>
        Assert.Equal((false, true), Facts.Evaluate("""(ShareClaims.All.TryGetValue("a", out _), NumberClaims.All.ContainsKey("a"))"""));

    [Fact]
    public void Set_of_case_has_key_index_and_location_of_its_facts() =>
        Assert.Equal(("e", 1, "facts/claims.yaml:5:1"), Facts.Evaluate(
            "(ShareClaims.All.KeyOf(Claims.E), ShareClaims.All.IndexOf(Claims.E), ShareClaims.All.LocationOf(Claims.E).ToString())"));

    [Fact]
    public void Reference_to_case_returns_the_same_instance() =>
        Assert.Equal(true, Facts.Evaluate("ReferenceEquals(Claims.B.Of, Claims.D) && ReferenceEquals(Claims.C.Denies, Claims.B)"));

    [Fact]
    public void Inverse_on_case_lists_facts_of_another_case() =>
        Assert.Equal("b,e", Facts.Evaluate("string.Join(',', Claims.D.Shares.Select(share => share.Id))"));

    [Fact]
    public void Index_of_base_finds_facts_of_every_case() =>
        Assert.Equal(
            ("a,b", "b"),
            Facts.Evaluate("""(string.Join(',', Claims.ByTopic("tools").Select(claim => claim.Id)), ShareClaims.ByCode(5)!.Id)"""));

    [Fact]
    public void Discriminator_selects_the_case() =>
        Assert.Equal(("Circle { Id = a, Radius = 1 }", "Square { Id = b, Side = 2 }"), Generation.Of(
            """
            [
                Facts("shapes.yaml"),
                JsonPolymorphic(TypeDiscriminatorPropertyName = "type"),
                JsonDerivedType(typeof(Circle), "circle"),
                JsonDerivedType(typeof(Square), "square")
            ]
            public abstract record Shape([property: Key] string Id);
            public sealed record Circle(string Id, int Radius) : Shape(Id);
            public sealed record Square(string Id, int Side) : Shape(Id);
            """,
            ("shapes.yaml", "a: { type: circle, radius: 1 }\nb: { side: 2, type: square }"))
            .Evaluate("(Shapes.A.ToString(), Shapes.B.ToString())"));

    [Theory]
    [InlineData("5", "Number { Value = 5 }")]
    [InlineData("five", "Word { Text = five }")]
    [InlineData("[1, 2]", "Sides 2")]
    [InlineData("{ value: 5 }", "Number { Value = 5 }")]
    [InlineData("{ word: five }", "Word { Text = five }")]
    [InlineData("{ values: [1, 2] }", "Sides 2")]
    [InlineData("{ from: 1, to: 2 }", "Span { From = 1, To = 2 }")]
    public void Kind_of_node_selects_the_case(string written, string expected) =>
        Assert.Equal(expected, Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Size Size);
            public abstract record Size;
            public sealed record Number(int Value) : Size;
            public sealed record Word([property: JsonPropertyName("word")] string Text) : Size;
            public sealed record Sides(IReadOnlyList<int> Values) : Size { public override string ToString() => "Sides " + Values.Count; }
            public sealed record Span(int From, int To) : Size;
            """,
            ("things.yaml", $"a: {{ size: {written} }}")).Evaluate("Things.A.Size.ToString()"));

    [Fact]
    public void Key_selects_among_cases_of_one_key() =>
        Assert.Equal("Sigma https://example.org/x,Indicator seen,Rule https://example.org/y", Generation.Of(
            """
            [Facts("tools.yaml")] public sealed record Tool([property: Key] string Id, IReadOnlyList<Detection> Detection);
            public abstract record Detection
            {
                public abstract string Text { get; }
                public sealed override string ToString() => GetType().Name + " " + Text;
            }
            public sealed record Sigma([property: JsonPropertyName("Sigma")] Uri Link) : Detection
            {
                [JsonIgnore] public override string Text => Link.ToString();
            }
            public sealed record Rule([property: JsonPropertyName("BlockRule")] Uri Link) : Detection
            {
                [JsonIgnore] public override string Text => Link.ToString();
            }
            public sealed record Indicator([property: JsonPropertyName("IOC")] string Seen) : Detection
            {
                [JsonIgnore] public override string Text => Seen;
            }
            """,
            ("tools.yaml", "a: { detection: [{ Sigma: https://example.org/x }, { ioc: seen }, { block-rule: https://example.org/y }] }"))
            .Evaluate("""string.Join(",", Tools.A.Detection)"""));

    [Theory]
    [InlineData("([property: JsonExtensionData] IReadOnlyDictionary<string, string> Fields) : Test;")]
    [InlineData("([property: JsonExtensionData] IReadOnlyDictionary<string, string>? Fields) : Test;")]
    [InlineData(": Test { [JsonExtensionData] public required IReadOnlyDictionary<string, string> Fields { get; init; } }")]
    [InlineData("([property: JsonExtensionData] IReadOnlyDictionary<string, string> Fields) : Test { public string? Note { get; init; } }")]
    public void Case_with_extension_data_accepts_any_map(string declaration) =>
        Assert.Equal(("[user, root],[Fields, x]", 2, ""), Generation.Of(
            $$"""
            [Facts("rules.yaml")] public sealed record Rule([property: Key] string Id, Test Test);
            public abstract record Test;
            public sealed record AnyOf(IReadOnlyList<string> Words) : Test;
            public sealed record AllOf{{declaration}}
            """,
            ("rules.yaml", "a: { test: { user: root, Fields: x } }\nb: { test: [x, y] }\nc: { test: {} }"))
            .Evaluate(
                """
                (string.Join(",", ((AllOf)Rules.A.Test).Fields!),
                 ((AnyOf)Rules.B.Test).Words.Count,
                 string.Join(",", ((AllOf)Rules.C.Test).Fields!))
                """));

    [Theory]
    [InlineData("case-kind")]
    [InlineData("caseKind")]
    [InlineData("CASE_KIND")]
    public void Discriminator_accepts_any_spelling_of_its_words(string key) =>
        Assert.Equal(2, Generation.Of(
            """
            [Facts("shapes.yaml"), JsonPolymorphic(TypeDiscriminatorPropertyName = "caseKind"), JsonDerivedType(typeof(Circle), "circle")]
            public abstract record Shape([property: Key] string Id);
            public sealed record Circle(string Id, int Radius) : Shape(Id);
            """,
            ("shapes.yaml", $"a: {{ {key}: circle, radius: 2 }}")).Evaluate("Shapes.A.Radius"));
}
