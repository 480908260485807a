namespace RussiaSupply.Tests;

/// <summary>What the records' attributes can't say and must hold of every fact.</summary>
public sealed class ConsistencyTests
{
    [Fact]
    public void A_share_is_of_a_whole_that_its_flow_is_counted_in() =>
        Assert.All(ShareClaims.All, claim => Assert.Contains(claim.Of, Upwards(claim.Flow, flow => flow.PartOf).Skip(1)));

    [Fact]
    public void A_part_of_a_flow_has_the_same_goods_and_receiver() =>
        Assert.All(Flows.All.Where(flow => flow.PartOf is not null), flow =>
            Assert.Equal((flow.PartOf?.Good, flow.PartOf?.To), (flow.Good, flow.To)));

    [Fact]
    public void Who_vouches_for_people_without_a_name_is_in_the_chain() =>
        Assert.All(UnnamedSpeakers.All.SelectMany(speaker => speaker.Reports, (speaker, report) => (speaker, report)), said =>
            Assert.Contains(said.speaker.VouchedBy, said.report.Through.Append(said.report.In)));

    [Fact]
    public void What_a_report_is_quoted_through_its_source_says_it_quotes() =>
        Assert.All(Reports.All.SelectMany(report => report.Through, (report, source) => (report, source)), link =>
            Assert.Contains(link.source, link.report.In.QuotedFrom));

    [Fact]
    public void A_source_in_its_own_voice_speaks_in_itself() =>
        Assert.All(SourceVoices.All.SelectMany(voice => voice.Reports, (voice, report) => (voice, report)), said =>
            Assert.Equal(said.voice.VoiceOf, said.report.In));

    [Fact]
    public void States_have_a_country_code_and_nothing_else_has() =>
        Assert.All(Actors.All, actor => Assert.Equal(actor.Kind == ActorKind.State, actor.CountryCode is not null));

    [Fact]
    public void Broader_goods_are_found_over_several_steps()
    {
        Assert.True(Goods.BallisticMissiles.IsKindOf(Goods.Weapons));
        Assert.True(Goods.BallisticMissiles.IsKindOf(Goods.BallisticMissiles));
        Assert.False(Goods.Missiles.IsKindOf(Goods.BallisticMissiles));
        Assert.False(Goods.Aircraft.IsKindOf(Goods.Weapons));
    }

    [Fact]
    public void An_office_belongs_to_its_state_and_not_the_other_way_round()
    {
        Assert.True(Actors.WhiteHouse.BelongsTo(Actors.UnitedStates));
        Assert.False(Actors.UnitedStates.BelongsTo(Actors.WhiteHouse));
        Assert.Contains(Actors.WhiteHouse, Actors.UnitedStates.Parts);
    }

    /// <summary>A fact and what is above it; a circle goes round once more than it can and no further.</summary>
    private static IEnumerable<T> Upwards<T>(T fact, Func<T, T?> above)
        where T : class
    {
        var seen = new HashSet<T>();
        for (var at = fact; at is not null; at = above(at))
        {
            yield return at;
            if (!seen.Add(at))
            {
                yield break;
            }
        }
    }
}
