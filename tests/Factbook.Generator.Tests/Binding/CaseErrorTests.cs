using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class CaseErrorTests
{
    private const string ByKeys = """
        [Facts("claims.yaml")]
        public abstract record Claim([property: Key] string Id);
        public sealed record ShareClaim(string Id, int Share, string? Of = null) : Claim(Id);
        public sealed record AmountClaim(string Id, int Amount, string Unit) : Claim(Id);
        """;

    private const string ByWord = """
        [
            Facts("shapes.yaml"),
            JsonPolymorphic(TypeDiscriminatorPropertyName = "type"),
            JsonDerivedType(typeof(Circle), "circle"),
            JsonDerivedType(typeof(Square), "square")
        ]
        public abstract record Shape([property: Key] string Id);
        public sealed record Circle(string Id, int Radius) : Shape(Id);
        public sealed record Square(string Id, int Side) : Shape(Id);
        """;

    private const string ByKind = """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, Size Size);
        public abstract record Size;
        public sealed record Number(int Value) : Size;
        public sealed record Sides(IReadOnlyList<int> Values) : Size;
        """;

    [Fact]
    public void Reports_required_key_of_closest_case() => DiagnosticAssert.Expect(
        ByKeys,
        [("claims.yaml", "[|a|]: { of: oil }\n[|b|]: { unit: t }")],
        "error FB2004: ShareClaim 'a' requires 'share'",
        "error FB2004: AmountClaim 'b' requires 'amount'");

    [Fact]
    public void Reports_duplicate_discriminator() => DiagnosticAssert.Expect(
        ByWord.Replace("\"type\"", "\"the-type\"", StringComparison.Ordinal),
        [("shapes.yaml", "a: { (|the-type|): circle, [|theType|]: square, radius: 1 }")],
        "error FB2012: 'theType' and 'the-type' both set the discriminator 'the-type'; first set at facts/shapes.yaml(1,6)");

    [Fact]
    public void Reports_keys_that_match_no_case() => DiagnosticAssert.Expect(
        ByKeys,
        [("claims.yaml", "[|a|]: { of: oil, amount: 5 }\n[|b|]: {}")],
        "error FB2007: The keys of this Claim match no case; add 'unit' (AmountClaim) or 'share' (ShareClaim)",
        "error FB2007: The keys of this Claim match no case; add 'share' (ShareClaim) or 'amount' and 'unit' (AmountClaim)");

    private const string Many = """
        [Facts("claims.yaml")]
        public abstract record Claim([property: Key] string Id)
        {
            public required string Source { get; init; }
            public required string Evidence { get; init; }
        }
        public sealed record AmountClaim(string Id, string Flow, int Amount) : Claim(Id);
        public sealed record QuantityClaim(string Id, string Flow, int Quantity) : Claim(Id);
        public sealed record RankClaim(string Id, string Flow, int Rank) : Claim(Id);
        public sealed record RateClaim(string Id, string Flow, int Rate) : Claim(Id);
        public sealed record ShareClaim(string Id, string Flow, string Of, int Share) : Claim(Id);
        public sealed record UseClaim(string Id, string Flow, IReadOnlyList<string> UsedFor) : Claim(Id);
        public sealed record Judgement(string Id, string About, string Words) : Claim(Id);
        """;

    [Theory]
    [InlineData(
        "a: { source: s, flow: x, of: y, [|shre|]: 5, evidence: e }", "error FB2003: ShareClaim has no key 'shre'; did you mean 'share'?")]
    [InlineData("[|a|]: { source: s, flow: x, of: y, share: 5 }", "error FB2004: ShareClaim 'a' requires 'evidence'")]
    [InlineData("[|a|]: { source: s, flow: x, of: y, evidence: e }", "error FB2004: ShareClaim 'a' requires 'share'")]
    [InlineData("[|a|]: { about: x }", "error FB2004: Judgement 'a' requires 'source', 'evidence', 'words'")]
    [InlineData(
        "[|a|]: { source: s, flow: x }",
        "error FB2007: The keys of this Claim match no case; add 'amount' (AmountClaim) or 'quantity' (QuantityClaim) or 'rank' "
            + "(RankClaim), or the keys of another case, and 'evidence'")]
    [InlineData(
        "[|a|]: { source: s, flow: x, amount: 5, rank: 3, evidence: e }",
        "error FB2008: The keys of this Claim match several cases, AmountClaim ('flow' and 'amount') and RankClaim ('flow' and 'rank'); "
            + "keep the keys of one of them")]
    public void Names_closest_of_many_cases(string yaml, string message) => DiagnosticAssert.Expect(Many, [("claims.yaml", yaml)], message);

    [Fact]
    public void Reports_keys_of_several_cases() => DiagnosticAssert.Expect(
        ByKeys,
        [("claims.yaml", "[|a|]: { share: 1, amount: 2, unit: t }")],
        "error FB2008: The keys of this Claim match several cases, AmountClaim ('amount' and 'unit') and ShareClaim ('share'); keep the "
            + "keys of one of them");

    [Fact]
    public void Chooses_case_despite_typo_in_optional_key() => DiagnosticAssert.Expect(
        ByKeys,
        [("claims.yaml", "a: { share: 1, [|off|]: oil }")],
        "error FB2003: ShareClaim has no key 'off'; did you mean 'of'?");

    [Fact]
    public void Reports_unknown_discriminator() => DiagnosticAssert.Expect(
        ByWord,
        [("shapes.yaml", "a: { type: [|cirle|], radius: 1 }\nb: { type: [|line|] }")],
        "error FB2009: 'cirle' is not a case of Shape; did you mean 'circle'?",
        "error FB2009: 'line' is not a case of Shape; expected circle, square");

    [Fact]
    public void Reports_missing_discriminator() => DiagnosticAssert.Expect(
        ByWord,
        [("shapes.yaml", "[|a|]: { radius: 1 }\n[|b|]: {}")],
        "error FB2010: Shape requires 'type', which names the case: 'circle' matches the other keys",
        "error FB2010: Shape requires 'type', which names the case: circle, square");

    [Fact]
    public void Reports_node_of_unexpected_kind() => DiagnosticAssert.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|big|] }\nb: { size: [|{ width: 1 }|] }")],
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found the text 'big'",
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found a map of 'width'");

    [Fact]
    public void Reports_null_where_case_is_required() => DiagnosticAssert.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|null|] }")],
        "error FB2005: Thing.Size: expected a whole number such as '42', at most 2147483647, or a list, but found 'null', which is null; "
            + "quote it if it is text");

    [Fact]
    public void Reports_typo_in_the_only_key_of_a_case() => DiagnosticAssert.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|{ valeus: [1] }|] }")],
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found a map of 'valeus'; did you "
            + "mean 'values'?");

    [Fact]
    public void Reports_keys_of_two_cases_of_one_key() => DiagnosticAssert.Expect(
        ByKind,
        [("things.yaml", "a: { size: { [|value|]: 1, values: [1] } }")],
        "error FB2008: The keys of this Size match several cases, Number ('value') and Sides ('values'); keep the keys of one of them");
}
