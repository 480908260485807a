using Factbook;
using static RussiaSupply.Articles.Tests.Figures;

namespace RussiaSupply.Articles.Tests;

/// <summary>A report on imports of liquefied gas: quantities, records, the same months of two years, before and after an event.</summary>
public sealed class GasTests
{
    private static readonly Period Months2023 = During("2023-01/2023-07");
    private static readonly Period Months2021 = During("2021-01/2021-07");

    [Fact]
    public void Largest_receiver_has_rank_one_among_receivers()
    {
        var rank = Claims.EuLargestReceiver;

        Assert.Equal((Number("1"), RankedAmong.To, Flows.RussiaLngExports), (rank.Rank, rank.Among, rank.Of));
        rank = Claims.RussiaFourth;
        Assert.Equal((Number("4"), RankedAmong.From, Flows.WorldLng), (rank.Rank, rank.Among, rank.Of));
    }

    [Fact]
    public void More_than_before_the_war_has_the_event_as_its_baseline()
    {
        var more = Claims.EuMoreThanBefore;

        Assert.Equal((Direction.Up, Events.War), (more.Direction, more.ComparedTo?.Before));
        Assert.Null(more.By);
    }

    [Fact]
    public void Shares_of_one_whole_belong_to_their_periods() => Assert.Equal(
        [("39 %", Months2021), ("49 %", During("2022")), ("52 %", During("2023"))],
        new[] { Claims.EuShare2021, Claims.EuShare2022, Claims.EuShare2023 }
            .Select(claim => (claim.Share.ToString(), claim.Period ?? default)));

    [Fact]
    public void Quantities_and_their_growth_agree()
    {
        var (now, before, growth) = (Claims.EuVolume2023, Claims.EuVolume2021, Claims.EuVolumeGrowth);

        Assert.Equal((Quantity("13.2 billion m³"), Months2023), (now.Quantity, now.Period));
        Assert.Equal((Quantity("9 billion m³"), Months2021), (before.Quantity, before.Period));
        Assert.Equal("nine billion m³", before.Quantity.AsWritten);
        Assert.Equal((Percent("46.6 %"), Basis.Volume, Months2021), (growth.By, growth.Basis, growth.ComparedTo?.Period));
        Assert.Equal([now, before], growth.DerivedFrom);
    }

    [Fact]
    public void Record_is_the_first_rank_among_periods()
    {
        var record = Claims.EuVolumeRecord;

        Assert.Equal(
            (Number("1"), RankedAmong.Periods, Basis.Volume, Months2023), (record.Rank, record.Among, record.Basis, record.Period));
    }

    [Fact]
    public void Payment_is_a_claim_about_an_amount()
    {
        Assert.Equal((Money("about 5.3 billion EUR"), Months2023), (Claims.EuPaid.Amount, Claims.EuPaid.Period));
        Assert.Equal(Sense.About, Claims.EuPaid.Amount.Sense);
    }

    [Fact]
    public void Suppliers_share_the_imports_of_a_union() => Assert.Equal(
        [(Actors.UnitedStates, "44 %"), (Actors.Russia, "17 %"), (Actors.Qatar, "13 %")],
        new[] { Claims.UsLngShare, Claims.RussiaLngShare, Claims.QatarLngShare }
            .Select(claim => (claim.Flow.From!, claim.Share.ToString())));

    [Fact]
    public void Shares_before_and_after_an_event_do_not_compete()
    {
        var (before, after) = (Claims.RussiaGasShareBefore, Claims.RussiaGasShareAfter);

        Assert.Equal((Share("40 %"), Events.War, null), (before.Share, before.Before, before.After));
        Assert.Equal((Share("8 %"), null, Events.War), (after.Share, after.Before, after.After));
    }

    [Fact]
    public void All_claims_rest_on_an_organisation_and_a_research_centre() => Assert.All(
        Claims.All.Where(claim => claim.Source == Sources.Gas),
        claim => Assert.Equal([Actors.Ngo, Actors.ResearchCentre], claim.Report.Citing));
}
