using Factbook;

namespace RussiaSupply.Tests;

/// <summary>The keys that programs may rely on.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("china", "Q148", "CN")]
    [InlineData("russia", "Q159", "RU")]
    [InlineData("united-states", "Q30", "US")]
    [InlineData("ukraine", "Q212", "UA")]
    [InlineData("north-korea", "Q423", "KP")]
    [InlineData("iran", "Q794", "IR")]
    [InlineData("germany", "Q183", "DE")]
    [InlineData("italy", "Q38", "IT")]
    public void State_is_found_by_key_by_Wikidata_item_and_by_country_code(string key, string item, string code)
    {
        var state = Actors.All[key];

        Assert.Equal(ActorKind.State, state.Kind);
        Assert.Same(state, Actors.ByWikidata(item));
        Assert.Same(state, Actors.ByCountryCode(code));
    }

    [Theory]
    [InlineData("g7", "Q1764511")]
    [InlineData("afp", "Q40464")]
    [InlineData("olaf-scholz", "Q61053")]
    public void Other_actors_are_found_by_their_Wikidata_items(string key, string item) =>
        Assert.Same(Actors.All[key], Actors.ByWikidata(item));

    [Fact]
    public void Contains_every_other_actor() => AssertKnown(
        Actors.All,
        "soviet-union",
        "white-house",
        "us-intelligence-community",
        "us-administration",
        "chinese-military-industry",
        "russian-military-industry",
        "european-allies",
        "sergei-daga");

    [Fact]
    public void Contains_every_speaker() => AssertKnown(
        Speakers.All,
        "white-house-officials",
        "white-house-sources",
        "senior-white-house-official",
        "us-officials",
        "us-administration",
        "chinese-officials",
        "article");

    [Fact]
    public void Contains_every_good() => AssertKnown(
        Goods.All,
        "machine-tools",
        "microelectronics",
        "drones",
        "space-assets",
        "missiles",
        "ballistic-missiles",
        "tanks",
        "aircraft",
        "weapons",
        "military-products");

    [Fact]
    public void Goods_are_close_to_headings_and_not_the_same()
    {
        var headings = new[] { Goods.MachineTools, Goods.Microelectronics, Goods.Drones }
            .Select(good => (good.Id, good.HarmonizedSystem?.First, good.HarmonizedSystem?.Last, good.HarmonizedSystem?.Match));

        var expected = new (string, string?, string?, MappingRelation?)[]
        {
            ("machine-tools", "8456", "8466", MappingRelation.CloseMatch),
            ("microelectronics", "8541", "8542", MappingRelation.CloseMatch),
            ("drones", "8806", "8806", MappingRelation.CloseMatch),
        };
        Assert.Equal(expected, headings);
    }

    [Fact]
    public void Contains_every_event() => AssertKnown(
        Events.All,
        "army-2023",
        "intelligence-briefing",
        "scholz-china-visit",
        "g7-foreign-ministers-meeting",
        "invasion-of-ukraine");

    [Fact]
    public void Contains_every_flow() => AssertKnown(
        Flows.All,
        "russia-machine-tool-imports",
        "china-russia-machine-tools",
        "russia-microelectronics-imports",
        "china-russia-microelectronics",
        "china-russia-weapons",
        "north-korea-russia-weapons",
        "iran-russia-weapons",
        "china-russia-drones",
        "china-russia-space-assets");

    [Fact]
    public void Contains_every_claim() => AssertKnown(
        Claims.All,
        "machine-tool-imports",
        "machine-tool-share",
        "microelectronics-share",
        "machine-tool-use",
        "microelectronics-use",
        "china-helps-expansion",
        "expansion-since-soviet-times",
        "faster-than-expected",
        "china-key-to-revival",
        "hard-without-china",
        "joint-drone-production",
        "space-assistance",
        "machine-tool-exports",
        "dissuading-china",
        "us-warned-china",
        "no-direct-weapons-us",
        "no-direct-weapons-china",
        "russia-turns-to-north-korea",
        "russia-turns-to-iran",
        "us-seeks-european-pressure",
        "us-presses-china",
        "shown-at-army-2023");

    private static void AssertKnown<T>(FactSet<T> facts, params string[] keys)
        where T : class =>
        Assert.All(keys, key => Assert.True(facts.TryGetValue(key, out _), key));
}
