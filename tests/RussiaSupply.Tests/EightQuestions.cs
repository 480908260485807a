using System.Globalization;
using Factbook;

namespace RussiaSupply.Tests;

/// <summary>The questions that the facts are there to answer, each in one expression.</summary>
public sealed class EightQuestions
{
    [Fact]
    public void Finds_percentages_with_whole_period_and_speaker()
    {
        var answer = Article.ClaimsOf<ShareClaim>()
            .Select(claim => (claim.Id, claim.Of, claim.Period, claim.Speaker, claim.Share.Interval));

        var expected = new (string, Flow, Period?, Speaker, Interval)[]
        {
            ("machine-tool-share", Flows.RussiaMachineToolImports, During("2023-Q4"), Speakers.UsOfficials, Numbers("(70, 100]")),
            ("microelectronics-share", Flows.RussiaMicroelectronicsImports, During("2023"), Speakers.UsOfficials, Numbers("[90, 90]")),
        };
        Assert.Equal(expected, answer);
    }

    [Fact]
    public void Finds_claims_about_or_by_China()
    {
        var answer = Article.Claims.Where(claim => claim.IsAbout(Actors.China) || claim.IsSaidBy(Actors.China));

        AssertKeys(
            answer,
            "shown-at-army-2023",
            "china-helps-expansion",
            "joint-drone-production",
            "space-assistance",
            "machine-tool-exports",
            "china-key-to-revival",
            "dissuading-china",
            "hard-without-china",
            "machine-tool-share",
            "microelectronics-share",
            "no-direct-weapons-us",
            "no-direct-weapons-china",
            "us-presses-china",
            "us-seeks-european-pressure",
            "us-warned-china");
    }

    [Fact]
    public void Finds_claims_of_unnamed_speakers_and_who_vouches_for_them()
    {
        var answer =
            from claim in Article.Claims
            let speaker = claim.Speaker as UnnamedSpeaker
            where speaker is not null
            select (claim.Id, speaker.VouchedBy.Id);

        var expected = new[]
        {
            ("china-helps-expansion", "article"),
            ("joint-drone-production", "afp-report"),
            ("space-assistance", "afp-report"),
            ("machine-tool-exports", "afp-report"),
            ("china-key-to-revival", "article"),
            ("expansion-since-soviet-times", "article"),
            ("faster-than-expected", "article"),
            ("dissuading-china", "article"),
            ("hard-without-china", "article"),
            ("machine-tool-imports", "article"),
            ("machine-tool-share", "article"),
            ("machine-tool-use", "article"),
            ("microelectronics-share", "article"),
            ("microelectronics-use", "article"),
            ("no-direct-weapons-us", "article"),
            ("no-direct-weapons-china", "article"),
        };
        Assert.Equal(expected.Order(), answer.Order());
    }

    [Fact]
    public void Finds_hedged_claims_with_the_word()
    {
        var answer = Article.Claims.Where(claim => claim.Hedge is not null).Select(claim => (claim.Id, claim.Hedge?.Word));

        Assert.Equal(("machine-tool-use", "likely"), Assert.Single(answer));
    }

    [Fact]
    public void Finds_withheld_claims()
    {
        var answer = Article.Claims.Where(claim => claim.Stance == Stance.Withholds);

        AssertKeys(answer, "no-direct-weapons-us", "no-direct-weapons-china");
    }

    [Fact]
    public void Finds_goods_used_in_weapons()
    {
        var answer = Article.ClaimsOf<UseClaim>()
            .Where(claim => claim.UsedFor.Any(good => good.IsKindOf(Goods.Weapons)))
            .Select(claim => claim.Flow.Good)
            .Distinct();

        Assert.Equal(new[] { Goods.MachineTools, Goods.Microelectronics }, answer);
    }

    [Fact]
    public void Derives_value_of_machine_tools_from_China()
    {
        var answer = Claims.MachineToolShare.ValueWithin(Claims.MachineToolImports);

        Assert.Equal("(630, 900] million USD", answer.Amount.ToString());
        Assert.Equal(new Claim[] { Claims.MachineToolShare, Claims.MachineToolImports }, answer.DerivedFrom);
    }

    [Fact]
    public void Finds_claims_that_rest_on_AFP()
    {
        var answer = Article.Claims.Where(claim => claim.RestsOn(Actors.Afp));

        AssertKeys(answer, "joint-drone-production", "space-assistance", "machine-tool-exports");
    }

    private static void AssertKeys(IEnumerable<Claim> claims, params string[] keys) =>
        Assert.Equal(keys.Order(StringComparer.Ordinal), claims.Select(claim => claim.Id).Order(StringComparer.Ordinal));

    private static Period During(string text) => Period.Parse(text, CultureInfo.InvariantCulture);

    private static Interval Numbers(string text) => Interval.Parse(text, CultureInfo.InvariantCulture);
}
