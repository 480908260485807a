using Factbook;
using static RussiaSupply.Articles.Tests.Figures;

namespace RussiaSupply.Articles.Tests;

/// <summary>A report on arms transfers: periods of five years, partners, ranks, and a change that can be percent or points.</summary>
public sealed class ArmsTests
{
    private static readonly Period Now = During("2019/2023");
    private static readonly Period Before = During("2014/2018");

    [Fact]
    public void Changes_compare_two_periods_of_five_years()
    {
        var changes = new[] { Claims.UsGrowth, Claims.FranceGrowth, Claims.RussiaFall, Claims.UkraineGrowth };

        Assert.Equal(
            [
                (Direction.Up, Percent("17 %")), (Direction.Up, Percent("47 %")),
                (Direction.Down, Percent("53 %")), (Direction.Up, Percent("6633 %")),
            ],
            changes.Select(claim => (claim.Direction, claim.By ?? default)));
        Assert.All(changes, claim => Assert.Equal((Now, Before), (claim.Period, claim.ComparedTo?.Period)));
        Assert.Equal(
            [Flows.UsArmsExports, Flows.FranceArmsExports, Flows.RussiaArmsExports, Flows.UkraineArmsImports],
            changes.Select(claim => claim.Flow));
    }

    [Fact]
    public void Shares_have_their_whole_and_period()
    {
        var shares = new[]
        {
            Claims.UsShare, Claims.UsShareBefore, Claims.FranceShare, Claims.FranceShareBefore, Claims.UkraineShare,
            Claims.UkraineShareBefore,
        };

        Assert.Equal(
            [("42 %", Now), ("34 %", Before), ("11 %", Now), ("7.2 %", Before), ("4.9 %", Now), ("0.1 %", Before)],
            shares.Select(claim => (claim.Share.ToString(), claim.Period ?? default)));
        Assert.All(shares, claim => Assert.Equal(Flows.WorldArms, claim.Of));
    }

    [Fact]
    public void Receivers_and_suppliers_are_counted()
    {
        var counts = new[] { Claims.UsReceivers, Claims.RussiaReceivers2019, Claims.RussiaReceivers2023, Claims.UkraineDonors };

        Assert.Equal(
            [("107 states", Partner.To), ("31 states", Partner.To), ("only 12 states", Partner.To), ("at least 30 states", Partner.From)],
            counts.Select(claim => (claim.Quantity.ToString(), claim.Counted ?? default)));
        Assert.Equal(Sense.Only, Claims.RussiaReceivers2023.Quantity.Sense);
        Assert.Equal([Now, During("2019"), During("2023"), During("2022-02/..")], counts.Select(claim => claim.Period ?? default));
    }

    [Fact]
    public void Most_receivers_ever_is_a_rank_among_periods()
    {
        var record = Claims.UsReceiversRecord;

        Assert.Equal((Number("1"), RankedAmong.Periods, Partner.To, Now), (record.Rank, record.Among, record.Counted, record.Period));
    }

    [Fact]
    public void Share_of_a_group_s_imports_is_about_a_figure()
    {
        var share = Claims.UsEuropeShare;

        Assert.Equal((Flows.UsEuropeArms, Flows.EuropeArmsImports, Share("about 55 %")), (share.Flow, share.Of, share.Share));
        Assert.True(share.Share.Interval.IsLowerAssumed && share.Share.Interval.IsUpperAssumed);
    }

    [Theory]
    [InlineData("us-europe-share-growth", "us-europe-share-points", 20, Direction.Up)]
    [InlineData("russia-share-fall", "russia-share-points", 10, Direction.Down)]
    public void Change_of_a_share_that_may_be_percent_or_points_stays_ambiguous(
        string percent, string points, int change, Direction direction)
    {
        var (one, other) = ((ComparisonClaim)Claims.All[percent], (ComparisonClaim)Claims.All[points]);

        Assert.Equal((new Percentage(change), null), (one.By, one.Points));
        Assert.Equal((null, new Number(change)), (other.By, other.Points));
        Assert.Equal([other], one.Alternatives);
        Assert.Equal([one], other.Alternatives);
        Assert.All([one, other], claim => Assert.Equal(direction, claim.Direction));
        Assert.NotNull(one.Of);
    }

    [Fact]
    public void Ranks_name_what_is_ranked_and_within_which_whole()
    {
        var ranks = new[] { Claims.FranceSecond, Claims.RussiaThird, Claims.UkraineFirst, Claims.UkraineFourth };

        Assert.Equal(
            [
                ("2", RankedAmong.From, Flows.WorldArms), ("3", RankedAmong.From, Flows.WorldArms),
                ("1", RankedAmong.To, Flows.EuropeArmsImports), ("4", RankedAmong.To, Flows.WorldArms),
            ],
            ranks.Select(claim => (claim.Rank.ToString(), claim.Among, claim.Of!)));
        Assert.Equal(Flows.RussiaArmsExports, Claims.FranceSecond.Displaced);
    }

    [Fact]
    public void Most_of_a_growth_is_a_share_of_the_change()
    {
        var share = Claims.FranceAircraftShare;

        Assert.Equal(Claims.FranceGrowth, share.OfChange);
        Assert.Equal((Share("more than 50 %"), "most"), (share.Share, share.Share.AsWritten));
        Assert.Equal((Actors.AircraftCustomers, Goods.CombatAircraft), (share.Flow.To, share.Flow.Good));
        Assert.Equal([Actors.India, Actors.Qatar, Actors.Egypt], share.Flow.To!.Members);
    }

    [Fact]
    public void Equal_shares_compare_two_flows_without_a_figure()
    {
        var equal = Claims.RussiaShareEqual;

        Assert.Equal((Direction.Equal, Flows.WorldArms, Flows.FranceArmsExports), (equal.Direction, equal.Of, equal.ComparedTo?.Flow));
        Assert.Equal((null, null, null), (equal.By, equal.Times, equal.Points));
    }

    [Fact]
    public void Just_under_two_thirds_has_no_invented_bound()
    {
        var share = Claims.RussiaThreeShare.Share;

        Assert.Equal(Sense.JustUnder, share.Sense);
        Assert.True(share.Interval.IsLowerAssumed && share.Interval.IsUpperOpen);
        Assert.True(share.Interval.Contains(66.666m));
        Assert.False(share.Interval.Contains(66.667m));
        Assert.Equal("Just under two thirds", share.AsWritten);
    }

    [Fact]
    public void Shares_of_the_three_customers_are_parts_of_their_common_share()
    {
        var parts = new[] { Claims.IndiaShare, Claims.ChinaShare, Claims.EgyptShare };

        Assert.Equal(["34 %", "21 %", "7.5 %"], parts.Select(claim => claim.Share.ToString()));
        Assert.All(parts, claim => Assert.True(claim.Flow.IsPartOf(Claims.RussiaThreeShare.Flow)));
        Assert.True(Claims.RussiaThreeShare.Share.Interval.Contains(parts.Sum(claim => claim.Share.Interval.Lower ?? 0m)));
    }

    [Fact]
    public void Chain_runs_from_the_institute_over_an_agency_to_the_report() => Assert.All(
        Claims.All.Where(claim => claim.Source == Sources.Arms),
        claim =>
        {
            Assert.Equal(Speakers.Institute, claim.Speaker);
            Assert.Equal([Sources.Agency], claim.Report.Through);
        });
}
