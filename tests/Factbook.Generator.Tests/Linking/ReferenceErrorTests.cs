using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class ReferenceErrorTests
{
    private const string Records = """
        namespace Example;
        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id)
        {
            public partial Actor? PartOf { get; }
            public partial IReadOnlyList<Actor> Allies { get; }
        }

        [Facts("goods.yaml")]
        public sealed partial record Good([property: Key] string Id)
        {
            public partial Actor? From { get; }
        }

        [Facts("claims.yaml")]
        public abstract partial record Claim([property: Key] string Id);
        public sealed partial record ShareClaim(string Id, string Share) : Claim(Id)
        {
            public partial TotalClaim? Total { get; }
        }
        public sealed partial record TotalClaim(string Id, string Amount) : Claim(Id);
        """;

    [Fact]
    public void Reports_unknown_reference_with_suggestion() => DiagnosticAssert.Expect(
        Records,
        [("actors.yaml", "russia: {}\niran: { part-of: [|rusia|] }")],
        "error FB3001: Actor 'rusia' is not defined; did you mean 'russia'? Actor.PartOf refers to an Actor");

    [Fact]
    public void Reports_unknown_reference_without_suggestion_if_no_key_is_near() => DiagnosticAssert.Expect(
        Records,
        [("actors.yaml", "russia: {}\niran: { part-of: [|atlantis|] }")],
        "error FB3001: Actor 'atlantis' is not defined; Actor.PartOf refers to an Actor");

    [Fact]
    public void Does_not_suggest_key_that_would_be_another_error()
    {
        DiagnosticAssert.Expect(
            Records.Replace("public partial Actor? PartOf", "[Acyclic] public partial Actor? PartOf", StringComparison.Ordinal),
            [("actors.yaml", "iran: { part-of: [|irann|] }")],
            "error FB3001: Actor 'irann' is not defined; Actor.PartOf refers to an Actor");
        DiagnosticAssert.Expect(
            Records,
            [("claims.yaml", "whole: { share: 70 % }\npart: { share: 40 %, total: [|whol|] }")],
            "error FB3001: TotalClaim 'whol' is not defined; ShareClaim.Total refers to a TotalClaim");
    }

    [Fact]
    public void Reports_each_unknown_reference_of_a_list() => DiagnosticAssert.Expect(
        Records,
        [("actors.yaml", "iran: { allies: [[|rusia|], iran, [|chin|]] }\nrussia: {}\nchina: {}")],
        "error FB3001: Actor 'rusia' is not defined; did you mean 'russia'? Actor.Allies refers to an Actor",
        "error FB3001: Actor 'chin' is not defined; did you mean 'china'? Actor.Allies refers to an Actor");

    [Fact]
    public void Reports_reference_to_fact_of_another_record() => DiagnosticAssert.Expect(
        Records,
        [("actors.yaml", "iran: { part-of: [|machine-tools|] }"), ("goods.yaml", "(|machine-tools|): {}")],
        "error FB3003: 'machine-tools' is a Good; Actor.PartOf refers to an Actor");

    [Fact]
    public void Reports_reference_to_another_case() => DiagnosticAssert.Expect(
        Records,
        [("claims.yaml", "(|whole|): { share: 70 % }\npart: { share: 40 %, total: [|whole|] }")],
        "error FB3003: 'whole' is a ShareClaim; ShareClaim.Total refers to a TotalClaim");

    [Fact]
    public void Reports_both_positions_of_duplicate_key_in_two_files() => DiagnosticAssert.Expect(
        Records.Replace("actors.yaml", "actors/*.yaml", StringComparison.Ordinal),
        [("actors/b.yaml", "iran: {}\n[|china|]: {}"), ("actors/a.yaml", "(|china|): {}")],
        "error FB3002: Duplicate Actor 'china'; first defined at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Reports_duplicate_key_of_two_files_with_the_same_name() => DiagnosticAssert.Expect(
        """[Facts("**/*.yaml", Members = false)] public sealed record Note(string Text);""",
        [("asia/trade.yaml", "(|text|): A"), ("europe/trade.yaml", "[|text|]: B")],
        "error FB3002: Duplicate Note 'trade'; first defined at facts/asia/trade.yaml(1,1); the key of each fact is the name of its "
            + "file: rename one of the files");

    [Fact]
    public void Accepts_reference_to_invalid_fact() => DiagnosticAssert.Expect(
        Records,
        [("actors.yaml", "russia: { [|colour|]: red }\niran: { part-of: russia }")],
        "error FB2003: Actor has no key 'colour'; its unused keys are part-of, allies");

    [Fact]
    public void Accepts_reference_to_fact_without_case() => DiagnosticAssert.Expect(
        Records,
        [("claims.yaml", "[|whole|]: { colour: red }\npart: { share: 40 %, total: whole }")],
        "error FB2007: The keys of this Claim match no case; add 'share' (ShareClaim) or 'amount' (TotalClaim) in place of 'colour'");

    [Fact]
    public void Does_not_report_references_into_incomplete_file() => DiagnosticAssert.Expect(
        Records,
        [
            ("actors.yaml", "iran: {}\nrussia: { part-of: [|\"|]iran }\nchina: {}"),
            ("goods.yaml", "oil: { from: china }\ngas: { [|form|]: china }")
        ],
        "error FB1013: The quote \" is never closed; close it on its line",
        "error FB2003: Good has no key 'form'; did you mean 'from'?");

    [Fact]
    public void Reports_errors_of_other_files_beside_an_invalid_file() => DiagnosticAssert.Expect(
        Records,
        [
            ("actors.yaml", "iran: {}\nrussia: { part-of: iran, [|colour|]: red }\n"),
            ("claims.yaml", "x: [|\"|]open\n"),
            ("goods.yaml", "oil: { from: [|irn|] }")
        ],
        "error FB2003: Actor has no key 'colour'; its unused keys are allies",
        "error FB1013: The quote \" is never closed; close it on its line",
        "error FB3001: Actor 'irn' is not defined; did you mean 'iran'? Good.From refers to an Actor");
}
