using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

public class AgreementRuleTests
{
    private const string Records = """
        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id)
        {
            public required string About { get; init; }
            public Period? Period { get; init; }
            public string? By { get; init; }
            [TotalAtMost(100, Per = ["About", "By"]), Agrees(Per = ["About", "Period"])] public required Share Share { get; init; }
        }
        """;

    private static void Expect(string claims, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("claims.yaml", claims)], messages);

    private static string Contested(string one, string other, string at) =>
        $"warning FB4003: '{one}' and '{other}' of Claim.Share contradict each other: the other is at facts/claims.yaml({at})";

    [Theory]
    [InlineData("more than 70 %")]
    [InlineData("71 %")]
    [InlineData("(70, 75] %")]
    public void Nearly_is_at_most_its_number(string share) => Expect(
        $"a: {{ about: x, by: ann, share: (|nearly 70 %|) }}\nb: {{ about: x, by: bob, share: [|'{share}'|] }}",
        Contested(share, "nearly 70 %", "1,32"));

    [Theory]
    [InlineData("70 %")]
    [InlineData("at least 70 %")]
    [InlineData("60 %")]
    [InlineData("up to 10 %")]
    [InlineData("about 90 %")]
    [InlineData("nearly 90 %")]
    public void Nearly_may_be_any_share_below_its_number(string share) => Expect(
        $"a: {{ about: x, by: ann, share: nearly 70 % }}\nb: {{ about: x, by: bob, share: {share} }}");

    [Fact]
    public void Compares_facts_without_period_with_each_other() => Expect(
        """
        a: { about: x, by: ann, share: (|10 %|) }
        b: { about: x, by: bob, share: [|20 %|] }
        c: { about: x, by: cat, period: 2023, share: 30 % }
        """,
        Contested("20 %", "10 %", "1,32"));

    [Fact]
    public void Compares_periods_by_value() => Expect(
        "a: { about: x, by: ann, period: 2023-Q4, share: (|10 %|) }\nb: { about: x, by: bob, period: 2023-10/2023-12, share: [|20 %|] }",
        Contested("20 %", "10 %", "1,49"));

    [Fact]
    public void Reports_contradictory_shares_of_one_speaker_once() => Expect(
        "a: { about: x, by: ann, share: (|80 %|) }\nb: { about: x, by: ann, share: [|50 %|] }",
        "error FB4002: '50 %' raises the total of Claim.Share to 130, above the limit of 100: another part is '80 %' at "
            + "facts/claims.yaml(1,32)");

    [Fact]
    public void Compares_unique_values_by_value() => DiagnosticAssert.Expect(
        """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id, [property: Unique] int Code);""",
        [("a.yaml", "a: { code: (|7|) }\nb: { code: [|07|] }")],
        "error FB4005: Duplicate value '07' of Thing.Code; first used at facts/a.yaml(1,12)");
}
