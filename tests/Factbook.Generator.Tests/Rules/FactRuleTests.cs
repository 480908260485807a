using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

public class FactRuleTests
{
    private const string Records = """
        [Facts("reports.yaml")]
        public sealed partial record Report([property: Key] string Id, string By, Period Said)
        {
            public partial IReadOnlyList<Claim> Claims { get; }
        }

        [Facts]
        public abstract partial record Claim([property: Key] string Id)
        {
            [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
            [NotAfter("Report.Said")] public Period? Period { get; init; }
            [Unique(Per = ["Report.By"])] public string? Code { get; init; }
        }

        public sealed partial record ShareClaim(string Id, string Of) : Claim(Id)
        {
            [TotalAtMost(100, Per = ["Of", "Period", "Report.By"])] public required Share Share { get; init; }
        }

        public sealed partial record AmountClaim(string Id) : Claim(Id)
        {
            [Agrees(Per = ["Period"])] public required Money Amount { get; init; }
        }

        [Facts("places.yaml")]
        public sealed partial record Place([property: Key] string Id)
        {
            [Acyclic] public partial Place? In { get; }
        }
        """;

    private static void Expect(string claims, params string[] messages) => DiagnosticAssert.Expect(
        Records,
        [(
            "reports.yaml",
            $$"""
            r:
              by: ann
              said: 2024-04-12
              claims:
            {{string.Join('\n', claims.Split('\n').Select(line => "    " + line))}}
            s:
              by: bob
              said: 2024-05
              claims:
                other: { of: tools, share: 90 %, period: 2023, code: x }
            """)],
        messages);

    [Fact]
    public void Reports_shares_above_the_whole() => Expect(
        """
        a: { of: tools, period: 2023, share: (|more than 70 %|) }
        b: { of: oil, period: 2023, share: 90 % }
        c: { of: tools, period: 2023, share: [|40 %|] }
        d: { of: tools, period: 2022, share: 90 % }
        """,
        "error FB4002: '40 %' raises the total of ShareClaim.Share to more than 110, above the limit of 100: another part is 'more than "
            + "70 %' at facts/reports.yaml(5,42)");

    [Fact]
    public void Accepts_shares_that_may_equal_the_whole() => Expect(
        """
        a: { of: tools, period: 2023, share: at least 70 % }
        b: { of: tools, period: 2023, share: 30 % }
        c: { of: tools, period: 2023, share: up to 20 % }
        """);

    [Fact]
    public void Warns_about_contradictory_amounts() => Expect(
        """
        a: { period: 2023, amount: (|900 million USD|) }
        b: { period: 2023, amount: [|more than 900 million USD|] }
        c: { period: 2023, amount: 1 million EUR }
        """,
        "warning FB4003: 'more than 900 million USD' and '900 million USD' of AmountClaim.Amount contradict each other: the other is at "
            + "facts/reports.yaml(5,32)");

    [Fact]
    public void Reports_period_after_its_report() => DiagnosticAssert.Expect(
        Records,
        [(
            "reports.yaml",
            """
            r:
              by: ann
              said: (|2024-04-12|)
              claims:
                a: { of: x, share: 1 %, period: [|2024-05|] }
                b: { of: x, share: 1 %, period: 2024 }
            """)],
        "error FB4004: '2024-05' of Claim.Period is after '2024-04-12' of Report.Said at facts/reports.yaml(3,9)");

    [Theory]
    [InlineData("2024-04-12T23:30-05:00", true)]
    [InlineData("2024-04-13T00:30+02:00", false)]
    public void Compares_timestamp_with_date_by_its_own_day(string from, bool isInOrder) => DiagnosticAssert.Expect(
        """
        [Facts("stays.yaml")]
        public sealed record Stay([property: Key] string Id, [property: NotAfter("To")] DateTimeOffset From, DateOnly To);
        """,
        [("stays.yaml", isInOrder ? $"a: {{ from: {from}, to: 2024-04-12 }}" : $"a: {{ from: [|{from}|], to: (|2024-04-12|) }}")],
        isInOrder ? [] : [$"error FB4004: '{from}' of Stay.From is after '2024-04-12' of To at facts/stays.yaml(1,40)"]);

    [Theory]
    [InlineData("2024-05-01T10:00Z", "2024-05-01T11:30+01:00", true)]
    [InlineData("2024-05-01T10:00Z", "2024-05-01T10:30+01:00", false)]
    public void Compares_times_of_one_day(string from, string to, bool isInOrder) => DiagnosticAssert.Expect(
        """
        [Facts("stays.yaml")]
        public sealed record Stay([property: Key] string Id, [property: NotAfter("To")] DateTimeOffset From, DateTimeOffset To);
        """,
        [("stays.yaml", isInOrder ? $"a: {{ from: {from}, to: {to} }}" : $"a: {{ from: [|{from}|], to: (|{to}|) }}")],
        isInOrder ? [] : [$"error FB4004: '{from}' of Stay.From is after '{to}' of To at facts/stays.yaml(1,35)"]);

    [Fact]
    public void Reports_duplicate_value_across_cases_once() => Expect(
        "a: { of: x, share: 1 %, code: (|x|) }\nb: { period: 2023, amount: 1 USD, code: [|x|] }",
        "error FB4005: Duplicate value 'x' of Claim.Code; first used at facts/reports.yaml(5,35)");

    [Fact]
    public void Reports_circular_reference_once() => DiagnosticAssert.Expect(
        Records,
        [("places.yaml", "d: { in: a }\na: { in: [|b|] }\nb: { in: (|c|) }\nc: { in: (|a|) }\nself: { in: [|self|] }")],
        "error FB4006: 'a' is circular through Place.In: a → b → c → a",
        "error FB4006: 'self' is circular through Place.In: self → self");

    [Fact]
    public void Reports_circle_through_facts_of_two_cases_once() => DiagnosticAssert.Expect(
        """
        [Facts("areas.yaml")]
        public abstract partial record Area([property: Key] string Id) { [Acyclic] public partial Area? In { get; } }
        public sealed partial record Land(string Id, int Height) : Area(Id);
        public sealed partial record Sea(string Id, int Depth) : Area(Id);
        """,
        [("areas.yaml", "a: { height: 1, in: [|b|] }\nb: { depth: 1, in: (|a|) }")],
        "error FB4006: 'a' is circular through Area.In: a → b → a");
}
