using Factbook;
using static RussiaSupply.Articles.Tests.Figures;

namespace RussiaSupply.Articles.Tests;

/// <summary>A report on exports of machine tools: multiples, shares before an event, sanctions and announcements.</summary>
public sealed class ToolsTests
{
    [Fact]
    public void Multiple_keeps_its_word_and_its_baseline()
    {
        var growth = Claims.CncGrowth;

        Assert.Equal((Flows.ChinaRussiaCnc, Direction.Up, During("2023-07")), (growth.Flow, growth.Direction, growth.Period));
        Assert.Equal(Number("10"), growth.Times);
        Assert.Equal("tenfold", growth.Times?.AsWritten);
        Assert.Equal(During("2022-02"), growth.ComparedTo?.Period);
        Assert.Equal([Claims.CncJuly, Claims.CncFebruary], growth.DerivedFrom);
    }

    [Fact]
    public void Amounts_have_their_periods()
    {
        Assert.Equal((Money("68 million USD"), During("2023-07")), (Claims.CncJuly.Amount, Claims.CncJuly.Period));
        Assert.Equal((Money("6.5 million USD"), During("2022-02")), (Claims.CncFebruary.Amount, Claims.CncFebruary.Period));
        Assert.True(
            Claims.CncGrowth.Times?.Interval.Lower * Claims.CncFebruary.Amount.Interval.Lower <= Claims.CncJuly.Amount.Interval.Lower);
    }

    [Fact]
    public void Share_states_its_measure_and_the_event_before_which_it_applies()
    {
        var (now, before) = (Claims.CncShare, Claims.CncShareBefore);

        Assert.Equal((Share("57 %"), Basis.Value, During("2023-07")), (now.Share, now.Basis, now.Period));
        Assert.Equal((Share("12 %"), Basis.Value, Events.War), (before.Share, before.Basis, before.Before));
        Assert.Null(before.Period);
        Assert.Equal(During("2022-02-24"), Events.War.Date);
    }

    [Fact]
    public void Fall_without_a_figure_is_a_direction_and_a_degree()
    {
        var fall = Claims.EuToolsFell;

        Assert.Equal((Direction.Down, Degree.Significant, Actors.EuropeanUnion), (fall.Direction, fall.Degree, fall.Flow.From));
        Assert.Equal((null, null, null, null), (fall.By, fall.Times, fall.Points, fall.ComparedTo));
    }

    [Fact]
    public void Two_suppliers_in_one_sentence_are_two_claims()
    {
        Assert.Equal(
            [Actors.Taiwan, Actors.SouthKorea],
            new[] { Claims.TaiwanSupplies, Claims.SouthKoreaSupplies }.Select(claim => claim.Flow.From));
        Assert.Equal(Claims.TaiwanSupplies.Evidence, Claims.SouthKoreaSupplies.Evidence);
    }

    [Fact]
    public void Sanctions_reach_all_of_a_group()
    {
        var claim = Claims.UsSanctionedImporters;

        Assert.Equal((Actors.UnitedStates, Relations.Sanctions, Actors.MajorImporters), (claim.Subject, claim.Relation, claim.Object));
        Assert.Equal(Quantifier.All, claim.ObjectQuantifier);
    }

    [Fact]
    public void Warning_without_a_subject_announces_sanctions_on_a_condition()
    {
        var warning = Claims.CompaniesWarned;

        Assert.Null(warning.Subject);
        Assert.Equal((Relations.Warns, Actors.ChineseCompanies), (warning.Relation, warning.Object));
        Assert.Equal((Relations.Sanctions, Flows.ChinaRussiaCnc), (warning.Announces, warning.IfContinues));
        Assert.True(warning.IsAbout(Actors.China));
    }

    [Fact]
    public void Relations_are_kept_up_or_become_stricter()
    {
        Assert.Equal((Relations.TradesWith, Direction.Equal), (Claims.ChinaKeepsRelations.Relation, Claims.ChinaKeepsRelations.Direction));
        Assert.Equal((Relations.Restricts, Direction.Up), (Claims.EuTightened.Relation, Claims.EuTightened.Direction));
        Assert.Equal(Actors.AlliesOfUkraine, Claims.AlliesAlarmed.Subject);
    }

    [Fact]
    public void Historic_high_is_the_first_rank_among_all_periods()
    {
        var record = Claims.TradeRecord;

        Assert.Equal((Number("1"), RankedAmong.Periods, null), (record.Rank, record.Among, record.Within));
        Assert.Equal(Speakers.Xi, record.Speaker);
        Assert.True(record.IsSaidBy(Actors.China));
    }

    [Fact]
    public void All_claims_but_those_of_another_speaker_rest_on_Russian_customs() => Assert.All(
        Claims.All.Where(claim => claim.Source == Sources.Tools),
        claim => Assert.Equal(claim != Claims.TradeRecord, claim.RestsOn(Actors.RussianCustoms)));
}
