namespace RussiaSupply.Tests;

/// <summary>What a table of numbers would lose.</summary>
public sealed class ShadeTests
{
    [Fact]
    public void Hedge_binds_its_own_claim_alone()
    {
        Assert.Equal(Certainty.Probable, Claims.MachineToolUse.Hedge?.Certainty);
        Assert.All(Claims.MachineToolUse.Report.Claims.Where(claim => claim != Claims.MachineToolUse), claim => Assert.Null(claim.Hedge));
        Assert.Null(Claims.MicroelectronicsUse.Hedge);
    }

    [Fact]
    public void Not_to_claim_direct_supplies_is_not_to_deny_them()
    {
        Assert.Equal(Flows.ChinaRussiaWeapons, Claims.NoDirectWeaponsUs.Flow);
        Assert.Equal(Flows.ChinaRussiaWeapons, Claims.NoDirectWeaponsChina.Flow);
        Assert.True(Claims.NoDirectWeaponsUs.Directly);
        Assert.True(Claims.NoDirectWeaponsChina.Directly);
        Assert.DoesNotContain(Article.Claims, claim => claim.Stance == Stance.Denies);
    }

    [Fact]
    public void Hope_is_not_a_fact_and_is_the_hopers()
    {
        var hope = Claims.UsSeeksEuropeanPressure;

        Assert.Equal(Stance.Hopes, hope.Stance);
        Assert.Equal(Actors.WhiteHouse, hope.HeldBy);
        Assert.Equal(Speakers.Article, hope.Speaker);
        Assert.Equal(Actors.EuropeanAllies, hope.Subject);
        Assert.Equal(Actors.China, hope.Object);
    }

    [Fact]
    public void Trying_to_press_is_not_pressing()
    {
        Assert.Equal(Relations.TriesToPress, Claims.UsPressesChina.Relation);
        Assert.Equal(Relations.Presses, Claims.UsSeeksEuropeanPressure.Relation);
    }

    [Fact]
    public void Warning_is_given_more_than_once() => Assert.True(Claims.UsWarnedChina.Repeatedly);

    [Fact]
    public void Officials_cite_the_intelligence_community()
    {
        Assert.Equal(Actors.UsIntelligenceCommunity, Assert.Single(Claims.ChinaHelpsExpansion.Report.Citing));
        Assert.True(Claims.ChinaHelpsExpansion.RestsOn(Actors.UsIntelligenceCommunity));
        Assert.False(Claims.ExpansionSinceSovietTimes.RestsOn(Actors.UsIntelligenceCommunity));
    }

    [Fact]
    public void Senior_official_is_one_person_who_set_a_condition()
    {
        var official = Speakers.SeniorWhiteHouseOfficial;

        Assert.Equal(SpeakerCount.One, official.Count);
        Assert.True(official.OnConditionOfAnonymity);
        Assert.Equal("reporters", official.Audience);
        Assert.Equal(Actors.WhiteHouse, official.Of);
    }

    [Fact]
    public void Build_ups_are_measured_by_the_Soviet_Union()
    {
        Assert.Equal(Actors.SovietUnion, Claims.ChinaHelpsExpansion.ComparedWith);
        Assert.Equal(Actors.SovietUnion, Claims.ExpansionSinceSovietTimes.ComparedWith);
        Assert.Equal(Events.InvasionOfUkraine, Claims.FasterThanExpected.Since);
    }

    [Fact]
    public void Keeps_what_would_be_without_China()
    {
        Assert.NotNull(Claims.ChinaKeyToRevival.Counterfactual);
        Assert.Equal(Actors.RussianMilitaryIndustry, Claims.ChinaKeyToRevival.Object);
        Assert.Equal(Relations.DependsOn, Claims.HardWithoutChina.Relation);
    }

    [Fact]
    public void Russia_turns_to_states_under_sanctions()
    {
        Assert.True(Claims.RussiaTurnsToNorthKorea.ObjectUnderSanctions);
        Assert.True(Claims.RussiaTurnsToIran.ObjectUnderSanctions);
        Assert.Equal(Flows.NorthKoreaRussiaWeapons, Claims.RussiaTurnsToNorthKorea.Flow);
        Assert.Equal(Flows.IranRussiaWeapons, Claims.RussiaTurnsToIran.Flow);
    }

    [Fact]
    public void Uses_are_those_that_were_said()
    {
        Assert.Equal(new[] { Goods.BallisticMissiles }, Claims.MachineToolUse.UsedFor);
        Assert.Equal(new[] { Goods.Missiles, Goods.Tanks, Goods.Aircraft }, Claims.MicroelectronicsUse.UsedFor);
        Assert.Equal(new[] { Goods.BallisticMissiles }, Claims.MachineToolExports.NeededFor);
    }
}
