using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

public class CompiledFactsTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        namespace Example;
        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public int Rank { get; init; } = 7;
            public partial Actor? PartOf { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
            [Index(IsUnique = true)] public string? Wikidata { get; init; }
        }
        """,
        ("actors.yaml", """
        china:       { name: China, wikidata: Q148 }
        white-house: { name: White House, part-of: united-states, rank: 3 }
        united-states: { name: United States }
        """));

    [Fact]
    public void Fact_is_a_named_member() =>
        Assert.Equal("China", Facts.Evaluate("Actors.China.Name"));

    [Fact]
    public void Reference_returns_the_same_instance() =>
        Assert.Equal(true, Facts.Evaluate("""ReferenceEquals(Actors.WhiteHouse.PartOf, Actors.All["united-states"])"""));

    [Fact]
    public void Inverse_lists_the_referring_facts() =>
        Assert.Equal("white-house", Facts.Evaluate("""string.Join(",", Actors.UnitedStates.Parts.Select(part => part.Id))"""));

    [Fact]
    public void Missing_key_keeps_the_initializer() =>
        Assert.Equal("7,3,7", Facts.Evaluate("""string.Join(",", Actors.All.Select(actor => actor.Rank))"""));

    [Fact]
    public void Index_finds_fact_by_another_property() =>
        Assert.Equal("china", Facts.Evaluate("""Actors.ByWikidata("Q148")!.Id + Actors.ByWikidata("Q1")"""));

    [Fact]
    public void Fact_has_its_location() =>
        Assert.Equal("facts/actors.yaml:2:1", Facts.Evaluate("Actors.All.LocationOf(Actors.WhiteHouse).ToString()"));

    [Fact]
    public void ToString_shows_the_key_of_a_reference() =>
        Assert.Equal(
            "Actor { Id = white-house, Name = White House, Rank = 3, PartOf = united-states, Parts = [], Wikidata =  }",
            Facts.Evaluate("Actors.WhiteHouse.ToString()"));
}
