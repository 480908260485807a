using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class OwnedFactTests
{
    private const string Records = """
        [Facts("reports.yaml")]
        public sealed partial record Report([property: Key] string Id)
        {
            public partial IReadOnlyList<Claim> Claims { get; }
        }

        [Facts]
        public sealed partial record Claim
        {
            [Key] public required string Id { get; init; }
            [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
            public int? Size { get; init; }
        }
        """;

    private static readonly Generation Facts = Generation.Of(
        Records,
        ("reports.yaml", """
        first:
          claims:
            a: { size: 1 }
            b: {}
        second:
          claims:
            - { id: c, size: 3 }
            - a
            - { id: d }
        third: {}
        """));

    [Fact]
    public void Owned_facts_have_their_own_set() =>
        Assert.Equal(("a,b,c,d", 3), Facts.Evaluate("(string.Join(',', Claims.All.Select(claim => claim.Id)), Claims.C.Size!.Value)"));

    [Fact]
    public void Owned_fact_has_its_owner() =>
        Assert.Equal(
            true, Facts.Evaluate("ReferenceEquals(Claims.A.Report, Reports.First) && ReferenceEquals(Claims.C.Report, Reports.Second)"));

    [Fact]
    public void Lists_owned_facts_and_references_in_the_order_of_the_file() =>
        Assert.Equal(("a,b", "c,a,d", 0), Facts.Evaluate(
            "(string.Join(',', Reports.First.Claims.Select(claim => claim.Id)), "
                + "string.Join(',', Reports.Second.Claims.Select(claim => claim.Id)), Reports.Third.Claims.Count)"));

    [Fact]
    public void Reports_error_in_owned_fact_at_its_position() => DiagnosticAssert.Expect(
        Records,
        [("reports.yaml", "first:\n  claims:\n    a: { size: [|big|] }\n    [|class|]: {}")],
        "error FB2002: 'big' is not a valid value for Claim.Size: expected a whole number such as '42', at most 2147483647",
        "error FB3004: 'class' is not a valid key for a Claim: it is a reserved word; write 'claim-class', for example");

    [Fact]
    public void Keeps_owner_of_invalid_owned_fact() => DiagnosticAssert.Expect(
        Records
            + """
              [Facts("notes.yaml")]
              public sealed partial record Note([property: Key] string Id) { public partial Report About { get; } }
              """,
        [("reports.yaml", "first:\n  claims:\n    a: { size: [|big|] }"), ("notes.yaml", "n: { about: first }")],
        "error FB2002: 'big' is not a valid value for Claim.Size: expected a whole number such as '42', at most 2147483647");

    private static readonly Generation Keyless = Generation.Of(
        """
        [Facts("reports.yaml")] public sealed partial record Report(string Title) { public partial IReadOnlyList<Claim> Claims { get; } }
        [Facts]
        public sealed partial record Claim(int Size) { [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; } }
        """,
        ("reports.yaml", "- title: first\n  claims: [{ size: 1 }, { size: 2 }]\n- title: second\n  claims: [{ size: 3 }]\n- title: third"));

    [Fact]
    public void Owner_lists_owned_facts_without_keys() =>
        Assert.Equal("first: 1 2; second: 3; third: ", Keyless.Evaluate(
            "string.Join(\"; \", Reports.All.Select(report => $\"{report.Title}: {string.Join(' ', report.Claims.Select(claim => "
                + "claim.Size))}\"))"));

    [Fact]
    public void Owned_fact_has_its_owner_without_key() =>
        Assert.Equal("first first second", Keyless.Evaluate("string.Join(' ', Claims.All.Select(claim => claim.Report.Title))"));

    [Fact]
    public void Rules_distinguish_owners_without_keys() => DiagnosticAssert.Expect(
        """
        [Facts("reports.yaml")] public sealed partial record Report(string Title) { public partial IReadOnlyList<Claim> Claims { get; } }
        [Facts]
        public sealed partial record Claim([property: Unique(Per = ["Report"])] int Size)
        {
            [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
        }
        """,
        [("reports.yaml", "- title: first\n  claims: [{ size: (|1|) }, { size: [|1|] }]\n- title: second\n  claims: [{ size: 1 }]")],
        "error FB4005: Duplicate value '1' of Claim.Size; first used at facts/reports.yaml(2,20)");

    [Fact]
    public void Key_may_contain_the_key_of_its_owner() =>
        Assert.Equal("first/a,second/a", Generation.Of(
            Records.Replace(
                "[InverseProperty(nameof(Report.Claims))]", "[Key, InverseProperty(nameof(Report.Claims))]", StringComparison.Ordinal)
                .Replace("[Facts]", "[Facts(Members = false)]", StringComparison.Ordinal),
            ("reports.yaml", "first: { claims: { a: {} } }\nsecond: { claims: { a: {} } }"))
            .Evaluate("string.Join(',', Claims.All.Select(claim => Claims.All.KeyOf(claim)))"));

    [Fact]
    public void Owner_is_in_the_property_of_its_list() =>
        Assert.Equal("a:first/, b:/first, c:second/", Generation.Of(
            """
            [Facts("reports.yaml")]
            public sealed partial record Report([property: Key] string Id)
            {
                public partial IReadOnlyList<Claim> Claims { get; }
                public partial IReadOnlyList<Claim> Doubts { get; }
            }
            [Facts]
            public sealed partial record Claim([property: Key] string Id)
            {
                [InverseProperty(nameof(Report.Claims))] public partial Report? Claimed { get; }
                [InverseProperty(nameof(Report.Doubts))] public partial Report? Doubted { get; }
            }
            """,
            ("reports.yaml", "first: { claims: { a: {} }, doubts: { b: {} } }\nsecond: { claims: { c: {} } }"))
            .Evaluate("string.Join(\", \", Claims.All.Select(claim => $\"{claim.Id}:{claim.Claimed?.Id}/{claim.Doubted?.Id}\"))"));

    private const string TwoOwners = """
        [Facts("reports.yaml")]
        public sealed partial record Report([property: Key] string Id) { public partial IReadOnlyList<Claim> Claims { get; } }
        [Facts("books.yaml")]
        public sealed partial record Book([property: Key] string Id) { public partial IReadOnlyList<Claim> Claims { get; } }
        [Facts]
        public sealed partial record Claim([property: Key] string Id)
        {
            [InverseProperty(nameof(Report.Claims))] public partial Report? Report { get; }
            [InverseProperty(nameof(Book.Claims))] public partial Book? Book { get; }
            [Unique(Per = ["Book"])] public int? Size { get; init; }
        }
        """;

    [Fact]
    public void Owner_is_in_the_property_of_its_record() =>
        Assert.Equal("a:/first, b:/second, c:third/, d:third/", Generation.Of(
            TwoOwners,
            ("books.yaml", "first: { claims: { a: {} } }\nsecond: { claims: { b: {} } }"),
            ("reports.yaml", "third: { claims: { c: {}, d: {} } }"))
            .Evaluate("string.Join(\", \", Claims.All.Select(claim => $\"{claim.Id}:{claim.Report?.Id}/{claim.Book?.Id}\"))"));

    [Theory]
    [InlineData("{ [|b|]: {} }", "Claim 'b'")]
    [InlineData("[a, { [|id|]: b }]", "Claim 'b'")]
    public void Reports_fact_in_a_list_of_which_no_fact_is_its_owner(string alternatives, string fact) => DiagnosticAssert.Expect(
        Records.Replace(
            "public partial Report Report { get; }",
            "public partial Report Report { get; } public partial IReadOnlyList<Claim> Alternatives { get; }",
            StringComparison.Ordinal),
        [("reports.yaml", $"first: {{ claims: {{ a: {{ alternatives: {alternatives} }} }} }}")],
        $"error FB2046: {fact} cannot be defined in 'alternatives'; define it in 'claims' of a Report, and refer to it here by its key");

    [Fact]
    public void Rules_use_the_owner_of_the_property() => DiagnosticAssert.Expect(
        TwoOwners,
        [("books.yaml", "first: { claims: { a: { size: 1 } } }\nsecond: { claims: { b: { size: 1 } } }"),
            ("reports.yaml", "third: { claims: { c: { size: (|1|) } } }\nfourth: { claims: { d: { size: [|1|] } } }")],
        "error FB4005: Duplicate value '1' of Claim.Size; first used at facts/reports.yaml(1,31)");
}
