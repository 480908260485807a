using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>Scalar shorthand: the value of the only property of a record in place of its map.</summary>
public class ScalarShorthandTests
{
    private const string Records = """
        [Facts("countries.yaml")] public sealed record Country([property: Key] string Code, string Name);
        [Facts("small.yaml")] public sealed partial record Small { [Key] public partial Country Country { get; } }
        [Facts("groups.yaml", Root = FactsRoot.Mapping)]
        public sealed partial record Group
        {
            [Key] public required string Id { get; init; }
            public partial IReadOnlyList<Country> Members { get; }
            [InverseProperty(nameof(Seat.Group))] public partial IReadOnlyList<Seat> Seats { get; }
        }

        [Facts("boards.yaml", Members = false)]
        public sealed partial record Board
        {
            [Key, RefersTo<Group>] public required string Group { get; init; }
            public partial IReadOnlyList<Seat> Seats { get; }
        }

        [Facts(Members = false)]
        public sealed partial record Seat
        {
            [Key, InverseProperty(nameof(Board.Seats))] public partial Board Board { get; }
            [Key] public partial Country Country { get; }
            public partial Group? Group { get; }
            public string? Title { get; init; }
        }
        """;

    private static readonly Generation Facts = Generation.Of(
        Records,
        ("countries.yaml", "fr: France\nli: { name: Liechtenstein }\n"),
        ("small.yaml", "- li\n"),
        ("groups.yaml", "efta: [li]\nnobody: []\neu: { members: [fr] }\n"),
        ("boards.yaml", "eu:\n- { country: fr, title: chair }\n- { country: li, group: efta }\nefta:\n- { country: li }\n"));

    [Fact]
    public void Reads_text_as_the_only_property_besides_the_key() => AssertIs("France", """Countries.All["fr"].Name""");

    [Fact]
    public void Reads_the_same_fact_from_a_map() => AssertIs("Liechtenstein", """Countries.All["li"].Name""");

    [Fact]
    public void Reads_text_in_list_as_key_of_a_fact() => AssertIs("Liechtenstein", """Smalls.Li.Country.Name""");

    [Fact]
    public void Reads_list_as_the_only_property_besides_the_key() =>
        AssertIs(
            "efta li, nobody , eu fr",
            """
            string.Join(", ", Groups.All.Select(group => group.Id + " " + string.Join(" ", group.Members.Select(member => member.Code))))
            """);

    [Fact]
    public void Reads_list_as_owned_facts() =>
        AssertIs(
            "France chair, Liechtenstein ",
            """string.Join(", ", Boards.All["eu"].Seats.Select(seat => seat.Country.Name + " " + seat.Title))""");

    [Fact]
    public void Reads_reference_as_part_of_the_key() => AssertIs("efta", """Seats.All["eu/li"].Group!.Id""");

    [Fact]
    public void Locates_facts_in_scalar_shorthand() =>
        AssertIs("facts/small.yaml:1:3", """Smalls.All.LocationOf(Smalls.Li).ToString()""");

    [Fact]
    public void Chooses_case_of_reference_or_list_of_references() => Assert.Equal("France; France and Liechtenstein", Generation.Of(
        """
        [Facts("countries.yaml")] public sealed record Country([property: Key] string Code, string Name);
        [Facts("rivers.yaml")] public sealed record River([property: Key] string Id, Place In);
        public abstract record Place { public abstract IEnumerable<Country> Countries { get; } }
        public sealed partial record InOne : Place
        {
            public partial Country Country { get; }
            public override IEnumerable<Country> Countries => [Country];
        }
        public sealed partial record InMany : Place
        {
            public partial IReadOnlyList<Country> All { get; }
            public override IEnumerable<Country> Countries => All;
        }
        """,
        ("countries.yaml", "fr: France\nli: Liechtenstein\n"),
        ("rivers.yaml", "loire: { in: fr }\nrhine: { in: [fr, li] }\n"))
        .Evaluate(
            """string.Join("; ", Rivers.All.Select(river => string.Join(" and ", river.In.Countries.Select(country => country.Name))))"""));

    private static void AssertIs(string expected, string expression) => Assert.Equal(expected, Facts.Evaluate(expression));
}
