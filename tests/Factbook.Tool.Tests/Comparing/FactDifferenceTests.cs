namespace Factbook.Tool.Tests.Comparing;

/// <summary>The differences of facts, which are the same ones in projects and in assemblies.</summary>
public sealed class FactDifferenceTests
{
    private const string Records =
        """
        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public string? Name { get; init; }
            public Share? Share { get; init; }
            public Period? Since { get; init; }
            public bool Active { get; init; }
            public int Count { get; init; } = 7;
            public IReadOnlyList<string> Names { get; init; } = [];
            public IReadOnlyDictionary<string, int> Sizes { get; init; } = new Dictionary<string, int>();
            public YamlValue? Open { get; init; }
            public Address? Address { get; init; }
            public IReadOnlyList<Address> Offices { get; init; } = [];
            public partial Actor? PartOf { get; }
            public partial IReadOnlyList<Actor> Partners { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
            [JsonExtensionData] public IReadOnlyDictionary<string, string> Others { get; init; } = new Dictionary<string, string>();
        }

        public sealed record Address(string Street, int Number);

        [Facts("claims.yaml")]
        public abstract record Claim([property: Key] string Id);

        public sealed record AmountClaim(string Id, decimal Amount) : Claim(Id);

        public sealed record TextClaim(string Id, string Text) : Claim(Id);
        """;

    [Fact]
    public void Reports_each_value_that_differs()
    {
        using var versions = Versions.Of(
            Records,
            """
            # actors.yaml
            a:
              name: One
              share: more than 70 %
              since: 2023-Q4
              active: true
              names: [x, y, z]
              sizes: { small: 1, large: 9, odd: 3 }
              open: { deep: [1, { er: two }] }
              address: { street: Main, number: 5 }
              offices: [{ street: First, number: 1 }, { street: Second, number: 2 }]
              part-of: b
              partners: [b, c]
              elsewhere: here
            b: {}
            c: {}
            gone: {}
            # claims.yaml
            k: { amount: 5 }
            l: { text: same }
            """,
            """
            # actors.yaml
            added: {}
            c: {}
            b: {}
            a:
              name: Two
              share: more than 75 %
              since: 2024
              count: 8
              names: [w, x, z]
              sizes: { odd: 3, small: 2, huge: 99 }
              open: { deep: [1, { er: three }], more: 4 }
              address: { street: Main, number: 6 }
              offices: [{ street: Zeroth, number: 0 }, { street: First, number: 1 }, { street: Second, number: 22 }]
              part-of: c
              partners: [c, b]
              elsewhere: there
            # claims.yaml
            k: { text: five }
            l: { text: same }
            """);

        Assert.Equal(
            """
            major step (minor below 1.0.0): 2 breaking (!), 1 additive, 1 value change
                      removed  renamed  changed    added
              actors        1                 1        1
              claims                          1
            actors: 4 facts
              ! - gone
                ~ a
                  name: One -> Two
                  share: more than 70 % -> more than 75 %
                  since: 2023-Q4 -> 2024
                  active: yes -> no
                  count: 7 -> 8
                  names[1]: y -> nothing
                  names[0]: nothing -> w
                  sizes[small]: 1 -> 2
                  sizes[large]: 9 -> nothing
                  sizes[huge]: nothing -> 99
                  open[deep][1][er]: two -> three
                  open[more]: nothing -> 4
                  address.number: 5 -> 6
                  offices[2].number: 2 -> 22
                  offices[0]: nothing -> street Zeroth, number 0
                  part-of: b -> c
                  partners: b, c -> c, b
                  others[elsewhere]: here -> there
                + added
            claims: 2 facts
              ! ~ k
              !   kind: amount -> text
            """,
            string.Join('\n', versions.Lines("--all")));
    }

    [Fact]
    public void Reports_no_difference_of_order_location_and_notation()
    {
        using var versions = Versions.Of(
            Records,
            "# actors.yaml\na: { name: One, share: over 7 %, sizes: { a: 1, b: 2 }, names: [] }\nb: { part-of: a }\n"
                + "# claims.yaml\nk: { amount: 5 }\n",
            "# actors.yaml\nb:\n  part_of: 'a'\na: { share: more than 7 %, sizes: { b: +2, a: 1 }, Name: \"One\" }\n"
                + "# claims.yaml\n\n- { id: k, amount: 5 }\n");

        Assert.Equal(["No differences."], versions.Lines());
    }

    [Fact]
    public void Compares_facts_without_a_key_by_their_content()
    {
        const string Records =
            """
            [Facts("trips.yaml")]
            public sealed partial record Trip
            {
                [Key] public required string Id { get; init; }
                public partial IReadOnlyList<Leg> Legs { get; }
            }

            [Facts]
            public sealed partial record Leg
            {
                public required string To { get; init; }
                public int Miles { get; init; }
                [InverseProperty(nameof(Example.Trip.Legs))] public partial Trip Trip { get; }
            }
            """;
        using var versions = Versions.Of(
            Records,
            "# trips.yaml\na: { legs: [{ to: x, miles: 1 }, { to: y, miles: 2 }] }\nb: { legs: [{ to: z }, { to: q }] }\n",
            "# trips.yaml\nb: { legs: [{ to: z }] }\na: { legs: [{ to: y, miles: 3 }, { to: x, miles: 1 }, { to: new }] }\n");

        Assert.Equal(
            """
            minor step (patch below 1.0.0): 0 breaking (!), 1 additive, 2 value changes
            legs: 4 facts
                - #4
                ~ #2
                  miles: 2 -> 3
                + #4
            """,
            string.Join('\n', versions.Lines()));
    }

    [Fact]
    public void Shows_the_number_of_differences_beyond_the_first_ones()
    {
        using var versions = Versions.Of(
            Records,
            "# actors.yaml\na: {}\n# claims.yaml\nk: { amount: 5 }\n",
            "# actors.yaml\na: {}\n" + string.Concat(Enumerable.Range(0, 1_234).Select(i => $"x{i:0000}: {{}}\n"))
                + "# claims.yaml\nk: { amount: 5 }\n");

        Assert.Equal(
            ["    + x0008", "    + x0009", "      and 1,224 more; --all shows all"],
            versions.Projects().Lines.Where(line => line.Length > 0).TakeLast(3));
        Assert.Equal("    + x1233", versions.Projects("--all").Lines.Last(line => line.Length > 0));
    }

    [Fact]
    public void Reports_a_renamed_fact_once_and_none_of_the_references_to_it()
    {
        const string Records =
            """
            [Facts("actors.yaml")]
            public sealed partial record Actor
            {
                [Key] public required string Id { get; init; }
                public string? Name { get; init; }
                [FormerKeys] public IReadOnlyList<string> Formerly { get; init; } = [];
                public partial Actor? PartOf { get; }
                [RefersTo<Actor>] public IReadOnlyList<string> Related { get; init; } = [];
                [RefersTo<Actor>] public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();
            }
            """;
        using var versions = Versions.Of(
            Records,
            """
            # actors.yaml
            prc: { name: China }
            part: { part-of: prc, related: [other, prc], weights: { prc: 1 } }
            other: { formerly: [another, lost] }
            twin: {}
            """,
            """
            # actors.yaml
            china: { name: People's Republic, formerly: [prc, twin] }
            part: { part-of: china, related: [other, china], weights: { china: 1 } }
            other: { formerly: [another, found] }
            """);

        Assert.Equal(
            """
            major step (minor below 1.0.0): 1 breaking (!), 2 additive, 0 value changes
            actors: 3 facts, 4 before
                > prc -> china
                  name: China -> People's Republic
                > twin -> china
              ! ~ other
              !   formerly: lost -> nothing
                  formerly: nothing -> found
            """,
            string.Join('\n', versions.Lines()));
    }
}
