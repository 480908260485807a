using Factbook;
using static RussiaSupply.Articles.Tests.Figures;

namespace RussiaSupply.Articles.Tests;

/// <summary>
/// A report on exports of oil: rates, prices, differences in money and other units, nothing at all, a forecast, and what would be so
/// without an event.
/// </summary>
public sealed class OilTests
{
    private static readonly Period January = During("2024-01");

    [Fact]
    public void Rates_keep_their_unit()
    {
        Assert.Equal((Quantity("1.2 million barrels per day"), January), (Claims.IndiaVolume.Quantity, Claims.IndiaVolume.Period));
        Assert.Equal("in January", Claims.IndiaVolume.Inferred?.Words);
    }

    [Fact]
    public void Least_of_some_periods_is_the_first_rank_from_the_smallest()
    {
        var rank = Claims.IndiaVolumeLowest;

        Assert.True(rank.FromSmallest);
        Assert.Equal(
            (Number("1"), RankedAmong.Periods, During("2023-02/2024-01"), Basis.Volume),
            (rank.Rank, rank.Among, rank.Within, rank.Basis));
    }

    [Fact]
    public void Differences_have_a_unit_or_a_currency()
    {
        var (december, cheaper) = (Claims.IndiaDecember, Claims.CheaperThanSaudi);

        Assert.Equal(
            (Direction.Up, Quantity("140000 barrels per day"), During("2023-12"), Claims.IndiaVolume),
            (december.Direction, december.ByQuantity, december.Period, december.ComparedTo?.Claim));
        Assert.Equal(
            (Direction.Down, Quantity("4 USD per barrel"), Basis.Price, Flows.SaudiIndiaOil),
            (cheaper.Direction, cheaper.ByQuantity, cheaper.Basis, cheaper.ComparedTo?.Flow));
    }

    [Fact]
    public void Price_is_a_quantity_for_each_unit() =>
        Assert.Equal((Quantity("69 USD per barrel"), Basis.Price), (Claims.Price.Quantity, Claims.Price.Basis));

    [Fact]
    public void Cost_is_a_difference_to_what_would_be_so_without_the_event()
    {
        var (cost, denial) = (Claims.PriceCapCost, Claims.PriceCapCostDisputed);

        Assert.Equal(
            (Direction.Down, Money("34 billion EUR"), Events.PriceCap, During("2022-12-05/2023-12-04")),
            (cost.Direction, cost.ByAmount, cost.ComparedTo?.Without, cost.Period));
        Assert.Equal(("estimated", Certainty.Probable), (cost.Hedge?.Word, cost.Hedge?.Certainty));
        Assert.Equal(Events.PriceCap, cost.Inferred?.Anchor);
        Assert.Equal((Stance.Denies, Speakers.Russia, cost.ByAmount), (denial.Stance, denial.Speaker, denial.ByAmount));
        Assert.Equal([cost], denial.Disputes);
    }

    [Fact]
    public void First_supplier_has_rank_one_among_suppliers()
    {
        var rank = Claims.IndiaFirstSupplier;

        Assert.Equal((Number("1"), RankedAmong.From, Flows.IndiaOilImports), (rank.Rank, rank.Among, rank.Of));
    }

    [Fact]
    public void Shares_are_fractions_as_the_text_has_them()
    {
        Assert.Equal((20m, 25m), (Claims.IndiaUninsured.Share.Interval.Lower, Claims.IndiaUninsured.Share.Interval.Upper));
        Assert.Equal((Share("a third"), Flows.RussiaIndiaOil), (Claims.RefinersShare.Share, Claims.RefinersShare.Of));
        Assert.Equal((Share("50 %"), Goods.OilOnOldShips), (Claims.OldTankers.Share, Claims.OldTankers.Flow.Good));
        Assert.Equal(Sense.Nearly, Claims.Crude.Share.Sense);
    }

    [Fact]
    public void Perhaps_more_is_a_hedged_alternative()
    {
        var (least, perhaps) = (Claims.RefusedTankers, Claims.RefusedTankersPerhaps);

        Assert.Equal((Quantity("at least 3 tankers"), FlowKinds.RefusedShipment), (least.Quantity, least.Flow.Kind));
        Assert.Equal((Quantity("5 tankers"), Certainty.Possible), (perhaps.Quantity, perhaps.Hedge?.Certainty));
        Assert.Equal([perhaps], least.Alternatives);
    }

    [Fact]
    public void Multiples_have_their_baseline()
    {
        var (half, twice) = (Claims.RefinersHalf, Claims.TurkeyTwice);

        Assert.Equal(
            (Direction.Down, Number("half"), During("2023-01")), (half.Direction, half.Times, half.ComparedTo?.Period));
        Assert.Equal((Direction.Up, Number("2"), Events.War), (twice.Direction, twice.Times, twice.ComparedTo?.Before));
    }

    [Fact]
    public void Nothing_is_a_quantity_of_zero()
    {
        Assert.Equal((Quantity("0 barrels"), During("2024-04/..")), (Claims.BulgariaNothing.Quantity, Claims.BulgariaNothing.Period));
        Assert.Equal(Quantity("0 tankers"), Claims.PolandNothing.Quantity);
    }

    [Fact]
    public void One_supplier_is_compared_with_all_others() => Assert.Equal(
        (Direction.Up, Flows.OtherProducersOil), (Claims.OneProducer.Direction, Claims.OneProducer.ComparedTo?.Flow));

    [Fact]
    public void Forecast_is_hedged_and_about_a_later_time()
    {
        var forecast = Claims.IndiaForecast;

        Assert.Equal(
            (Quantity("2 million barrels per day"), "expects", Certainty.Probable, During("2024-06")),
            (forecast.Quantity, forecast.Hedge?.Word, forecast.Hedge?.Certainty, forecast.Period));
        Assert.Equal(Speakers.OilMinistry, forecast.Speaker);
    }

    [Fact]
    public void Denial_is_of_a_relation_that_the_table_defines() => Assert.Equal(
        (Stance.Denies, Relations.StopsToPayInYuan, Actors.India, Actors.Russia),
        (Claims.PaysInYuan.Stance, Claims.PaysInYuan.Relation, Claims.PaysInYuan.Subject, Claims.PaysInYuan.Object));
}
