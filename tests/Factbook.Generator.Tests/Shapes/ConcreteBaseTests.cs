using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>A record that is not abstract is one of its own cases.</summary>
public class ConcreteBaseTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("actors.yaml")]
        public partial record Actor([property: Key] string Id, string Name) { public partial Actor? PartOf { get; } }
        public partial record State(string Id, string Name, string Capital) : Actor(Id, Name);
        public sealed partial record Kingdom(string Id, string Name, string Capital, string King) : State(Id, Name, Capital)
        {
            public partial State? Ally { get; }
        }
        [Facts("maps.yaml")]
        public sealed record Map([property: Key] string Id, Point Place, Label Label);
        public record Point(int X);
        public sealed record NamedPoint(int X, string Name) : Point(X);
        public abstract record Label;
        public record Plain(string Text) : Label;
        public sealed record Bold(string Text, int Weight) : Plain(Text);
        """,
        ("actors.yaml", """
        club: { name: Club, part-of: land }
        land: { name: Land, capital: City }
        realm: { name: Realm, capital: Town, king: Carl, ally: land }
        """),
        ("maps.yaml", """
        a: { place: { x: 1 }, label: t }
        b: { place: { x: 2, name: here }, label: { text: t, weight: 3 } }
        """));

    [Fact]
    public void Keys_select_the_case() =>
        Assert.Equal("Actor State Kingdom", Facts.Evaluate("string.Join(' ', Actors.All.Select(actor => actor.GetType().Name))"));

    [Fact]
    public void Each_case_has_its_values() =>
        Assert.Equal(
            ("Club", "City", "Carl", "Town"),
            Facts.Evaluate("(Actors.Club.Name, Actors.Land.Capital, Actors.Realm.King, Actors.Realm.Capital)"));

    [Fact]
    public void Set_of_case_contains_derived_records() =>
        Assert.Equal(
            ("land,realm", "realm"), Facts.Evaluate("(string.Join(',', States.All.Select(state => state.Id)), Kingdoms.All.Single().Id)"));

    [Fact]
    public void Reference_returns_the_case() =>
        Assert.Equal(
            true, Facts.Evaluate("ReferenceEquals(Actors.Club.PartOf, Actors.Land) && ReferenceEquals(Actors.Realm.Ally, Actors.Land)"));

    [Fact]
    public void Nested_record_can_be_a_case() =>
        Assert.Equal("Point NamedPoint Plain Bold", Facts.Evaluate(
            "string.Join(' ', new object[] { Maps.A.Place, Maps.B.Place, Maps.A.Label, Maps.B.Label }.Select(value => "
                + "value.GetType().Name))"));
}
