using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

public class TotalRuleTests
{
    private const string Records = """
        [Facts("flows.yaml", Members = false)]
        public sealed partial record Flow([property: Key] string Id) { public partial Flow? PartOf { get; } }

        [Facts("claims.yaml", Members = false)]
        public sealed partial record Claim([property: Key] string Id)
        {
            public partial Flow Flow { get; }
            public required string Of { get; init; }
            public Period? Period { get; init; }
            public string? By { get; init; }
            [TotalAtMost(100, Per = ["Of", "Period", "By"], PartOf = "Flow.PartOf")] public required Share Share { get; init; }
        }
        """;

    private const string Flows = """
        china: {}
        iran: {}
        g7: {}
        germany: { part-of: g7 }
        bavaria: { part-of: germany }
        italy: { part-of: g7 }
        """;

    private static void Expect(string claims, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("flows.yaml", Flows), ("claims.yaml", claims)], messages);

    private static string TooMuch(string last, string total, string other, string at) =>
        $"error FB4002: '{last}' raises the total of Claim.Share to {total}, above the limit of 100: another part is '{other}' at "
            + $"facts/claims.yaml({at})";

    [Fact]
    public void Groups_facts_without_a_value() => Expect(
        "a: { flow: china, of: tools, share: (|80 %|) }\nb: { flow: iran, of: tools, share: [|50 %|] }",
        TooMuch("50 %", "130", "80 %", "1,37"));

    [Fact]
    public void Separates_facts_without_a_value_from_facts_with_one() => Expect(
        "a: { flow: china, of: tools, period: 2023, share: 80 % }\nb: { flow: iran, of: tools, share: 50 % }");

    [Theory]
    [InlineData("2023-Q4", "2023-36")]
    [InlineData("2023-Q4", "2023-10/2023-12")]
    [InlineData("2023-10-01/2023-12", "2023-36")]
    [InlineData("2023", "2023-01/2023-12")]
    [InlineData("2023/..", "2023-01/..")]
    public void Groups_periods_by_value(string one, string other) => Expect(
        $$"""
        a: { flow: china, of: tools, period: {{one}}, share: (|80 %|) }
        b: { flow: iran, of: tools, period: {{other}}, share: [|50 %|] }
        """,
        TooMuch("50 %", "130", "80 %", $"1,{47 + one.Length}"));

    [Theory]
    [InlineData("2023-Q4", "2023-Q3")]
    [InlineData("2023/..", "2023/")]
    [InlineData("2023", "2023~")]
    public void Separates_totals_of_different_periods(string one, string other) => Expect(
        $"a: {{ flow: china, of: tools, period: {one}, share: 80 % }}\nb: {{ flow: iran, of: tools, period: {other}, share: 50 % }}");

    [Fact]
    public void Does_not_add_share_of_member_to_share_of_its_group() => Expect(
        """
        a: { flow: g7, of: tools, share: 60 % }
        b: { flow: germany, of: tools, share: 50 % }
        c: { flow: bavaria, of: tools, share: 45 % }
        d: { flow: china, of: tools, share: 40 % }
        """);

    [Fact]
    public void Counts_members_if_their_sum_exceeds_their_group() => Expect(
        """
        a: { flow: g7, of: tools, share: 10 % }
        b: { flow: bavaria, of: tools, share: (|more than 50 %|) }
        c: { flow: italy, of: tools, share: (|20 %|) }
        d: { flow: china, of: tools, share: [|30 %|] }
        """,
        TooMuch("30 %", "more than 100", "more than 50 %", "2,39"));

    [Fact]
    public void Counts_group_if_it_exceeds_the_sum_of_its_members() => Expect(
        """
        a: { flow: germany, of: tools, share: 20 % }
        b: { flow: g7, of: tools, share: (|80 %|) }
        d: { flow: china, of: tools, share: [|30 %|] }
        """,
        TooMuch("30 %", "110", "80 %", "2,34"));

    [Fact]
    public void Does_not_add_two_shares_of_one_part() => Expect(
        "a: { flow: china, of: tools, share: 80 % }\nb: { flow: china, of: tools, share: 50 % }");

    [Fact]
    public void Counts_each_of_circular_parts() => DiagnosticAssert.Expect(
        Records,
        [
            ("flows.yaml", "a: { part-of: b }\nb: { part-of: a }\nc: { part-of: c }"),
            ("claims.yaml",
             "a: { flow: a, of: x, share: (|50 %|) }\nb: { flow: b, of: x, share: (|40 %|) }\nc: { flow: c, of: x, share: [|20 %|] }")
        ],
        TooMuch("20 %", "110", "50 %", "1,29"));

    [Fact]
    public void Follows_very_long_chain_of_parts() => Assert.Empty(Generation.Of(
        Records,
        ("flows.yaml",
         $"f0: {{}}\n{string.Join("\n", Enumerable.Range(1, 3000).Select(number => $"f{number}: {{ part-of: f{number - 1} }}"))}"),
        ("claims.yaml",
         string.Join("\n", Enumerable.Range(0, 3000).Select(number => $"c{number}: {{ flow: f{number}, of: x, share: 60 % }}"))))
        .Diagnostics);

    [Theory]
    [InlineData("Flow.Of", "FB5020", "'Flow.Of' in [TotalAtMost] on 'Claim.Share' is not a valid path: Flow has no property 'Of'")]
    [InlineData(
        "Flow",
        "FB5010",
        "'TotalAtMost' on 'Claim.Share' cannot be checked at compile time: 'Flow' does not refer to a fact of the same record")]
    [InlineData(
        "Of", "FB5010", "'TotalAtMost' on 'Claim.Share' cannot be checked at compile time: 'Of' is not a path of single references")]
    public void Reports_path_that_is_not_a_container(string path, string id, string message) => DiagnosticAssert.Expect(
        Records.Replace("Flow.PartOf", path, StringComparison.Ordinal)
            .Replace("Share Share {", "Share [|Share|] {", StringComparison.Ordinal),
        [("flows.yaml", Flows)],
        $"error {id}: {message}");

    [Fact]
    public void Omitted_identifier_is_the_stated_one() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            public Guid Code { get; init; } = Guid.Empty;
            [TotalAtMost(10, Per = ["Code"])] public int Size { get; init; }
        }
        """,
        [("a.yaml", "a: { code: 00000000-0000-0000-0000-000000000000, size: (|8|) }\nb: { size: [|7|] }")],
        "error FB4002: '7' raises the total of Thing.Size to 15, above the limit of 10: another part is '8' at facts/a.yaml(1,56)");
}
