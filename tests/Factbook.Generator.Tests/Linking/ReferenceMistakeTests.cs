using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class ReferenceMistakeTests
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
    public void A_reference_to_nothing_suggests_the_nearest_key() => Mistakes.Expect(
        Records,
        [("actors.yaml", "russia: {}\niran: { part-of: [|rusia|] }")],
        "error FB3001: Actor 'rusia' is not defined; did you mean 'russia'? Actor.PartOf refers to an Actor");

    [Fact]
    public void A_reference_to_nothing_near_suggests_nothing() => Mistakes.Expect(
        Records,
        [("actors.yaml", "russia: {}\niran: { part-of: [|atlantis|] }")],
        "error FB3001: Actor 'atlantis' is not defined; Actor.PartOf refers to an Actor");

    [Fact]
    public void What_would_be_another_error_is_not_suggested()
    {
        Mistakes.Expect(
            Records.Replace("public partial Actor? PartOf", "[Acyclic] public partial Actor? PartOf", StringComparison.Ordinal),
            [("actors.yaml", "iran: { part-of: [|irann|] }")],
            "error FB3001: Actor 'irann' is not defined; Actor.PartOf refers to an Actor");
        Mistakes.Expect(
            Records,
            [("claims.yaml", "whole: { share: 70 % }\npart: { share: 40 %, total: [|whol|] }")],
            "error FB3001: TotalClaim 'whol' is not defined; ShareClaim.Total refers to a TotalClaim");
    }

    [Fact]
    public void Each_broken_item_of_a_list_is_its_own_mistake() => Mistakes.Expect(
        Records,
        [("actors.yaml", "iran: { allies: [[|rusia|], iran, [|chin|]] }\nrussia: {}\nchina: {}")],
        "error FB3001: Actor 'rusia' is not defined; did you mean 'russia'? Actor.Allies refers to an Actor",
        "error FB3001: Actor 'chin' is not defined; did you mean 'china'? Actor.Allies refers to an Actor");

    [Fact]
    public void A_reference_to_a_fact_of_another_record_says_what_it_is() => Mistakes.Expect(
        Records,
        [("actors.yaml", "iran: { part-of: [|machine-tools|] }"), ("goods.yaml", "(|machine-tools|): {}")],
        "error FB3003: 'machine-tools' is a Good; Actor.PartOf refers to an Actor");

    [Fact]
    public void A_reference_to_another_case_says_which_it_is() => Mistakes.Expect(
        Records,
        [("claims.yaml", "(|whole|): { share: 70 % }\npart: { share: 40 %, total: [|whole|] }")],
        "error FB3003: 'whole' is a ShareClaim; ShareClaim.Total refers to a TotalClaim");

    [Fact]
    public void Two_facts_with_one_key_in_two_files_name_both_places() => Mistakes.Expect(
        Records.Replace("actors.yaml", "actors/*.yaml", StringComparison.Ordinal),
        [("actors/b.yaml", "iran: {}\n[|china|]: {}"), ("actors/a.yaml", "(|china|): {}")],
        "error FB3002: Duplicate Actor 'china'; first defined at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Two_files_of_one_name_in_two_folders() => Mistakes.Expect(
        """[Facts("**/*.yaml", Members = false)] public sealed record Note(string Text);""",
        [("asia/trade.yaml", "(|text|): A"), ("europe/trade.yaml", "[|text|]: B")],
        "error FB3002: Duplicate Note 'trade'; first defined at facts/asia/trade.yaml(1,1); the key of each fact is the name of its "
            + "file: rename one of the files");

    [Fact]
    public void A_fact_with_mistakes_is_known_all_the_same() => Mistakes.Expect(
        Records,
        [("actors.yaml", "russia: { [|colour|]: red }\niran: { part-of: russia }")],
        "error FB2003: Actor has no key 'colour'; its unused keys are part-of, allies");

    [Fact]
    public void A_fact_of_no_case_is_known_all_the_same() => Mistakes.Expect(
        Records,
        [("claims.yaml", "[|whole|]: { colour: red }\npart: { share: 40 %, total: whole }")],
        "error FB2007: The keys of this Claim match no case; add 'share' (ShareClaim) or 'amount' (TotalClaim) in place of 'colour'");

    [Fact]
    public void A_file_that_breaks_off_leaves_no_reference_undefined() => Mistakes.Expect(
        Records,
        [
            ("actors.yaml", "iran: {}\nrussia: { part-of: [|\"|]iran }\nchina: {}"),
            ("goods.yaml", "oil: { from: china }\ngas: { [|form|]: china }")
        ],
        "error FB1013: The quote \" is never closed; close it on its line",
        "error FB2003: Good has no key 'form'; did you mean 'from'?");

    [Fact]
    public void A_broken_file_does_not_hide_the_mistakes_of_others() => Mistakes.Expect(
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
