using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>An error in a fact is reported once, at the fact, and not where code looks the fact up.</summary>
public class BrokenFactTests
{
    [Fact]
    public Task Invalid_fact_keeps_its_key() => ExpectOf(
        """[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id, int Rank);""",
        """Actors.All["china"], Actors.All["russia"], Actors.All["iran"], Actors.All["nobody"]""",
        ["No Actor has the key 'nobody'"],
        ("actors.yaml", "china: { rank: one }\nrussia: { rank: 2 }\niran: {}\n"));

    [Fact]
    public Task Does_not_check_table_with_incomplete_file() => ExpectOf(
        """
        [Facts("actors/*.yaml")] public sealed record Actor([property: Key] string Id);
        [Facts("goods.yaml")] public sealed record Good([property: Key] string Id);
        """,
        """Actors.All["china"], Actors.All["nobody"], Goods.All["oil"], Goods.All["gas"]""",
        ["No Good has the key 'gas'"],
        ("actors/a.yaml", "china: {}\n"),
        ("actors/b.yaml", "russia: {\n"),
        ("goods.yaml", "oil: {}\n"));

    [Fact]
    public Task Fact_of_unknown_case_may_be_of_every_case() => ExpectOf(
        """
        [Facts("claims*")] public abstract record Claim([property: Key] string Id);
        public sealed record ShareClaim(string Id, Share Share) : Claim(Id);
        public sealed record AmountClaim(string Id, Money Amount) : Claim(Id);
        """,
        """
        ShareClaims.All["neither"], AmountClaims.All["neither"], AmountClaims.All["share"], AmountClaims.All["twice"],
        ShareClaims.All["wrong"]
        """,
        ["No AmountClaim has the key 'share'; it is the key of another Claim"],
        ("claims.yaml", "neither: { shre: 70 % }\nshare: { share: 70 % }\nwrong: { amount: much }\ntwice: { share: 5 % }\n"),
        ("claims.yml", "twice: { amount: 1 USD }\n"));

    [Fact]
    public Task Does_not_check_index_with_unknown_values() => ExpectOf(
        """
        [Facts("actors.yaml")]
        public sealed record Actor([property: Key] string Id, [property: Index(IsUnique = true)] string? Wikidata, int Rank = 0);
        """,
        """Actors.ByWikidata("Q148")!, Actors.ByWikidata("Q159")!, Actors.ByWikidata("Q7")!""",
        [],
        ("actors.yaml", "china: { wikidata: Q148, rank: one }\nrussia: { wikidata: Q159 }\n"));

    [Fact]
    public Task Does_not_check_table_with_unreadable_fact() => ExpectOf(
        """[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);""",
        """Actors.All["china"], Actors.All["russia"]""",
        [],
        ("actors.yaml", "- { id: china }\n- !x russia\n"));

    [Fact]
    public Task Does_not_check_table_with_unreadable_key() => ExpectOf(
        """[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);""",
        """Actors.All["china"], Actors.All["russia"]""",
        [],
        ("actors.yaml", "- { id: china }\n- { id: !x russia }\n"));

    private static async Task ExpectOf(string records, string lookUps, string[] messages, params (string Path, string Yaml)[] files)
    {
        var generation = Generation.Of($"{records}\nclass Code {{ object[] All => [{lookUps}]; }}", files);

        Assert.NotEmpty(generation.Diagnostics);
        generation.AssertCompiles();
        Assert.Equal(
            messages,
            (await Analysis.Of(generation.Output)).Select(diagnostic => DiagnosticAssert.MessageOf(diagnostic).Split(": ", 2)[1]));
    }
}
