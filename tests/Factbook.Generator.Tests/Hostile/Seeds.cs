using Factbook.Generator.Tests.Documentation;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Records and their files.</summary>
internal sealed record Seed(string[] Records, (string Path, string Text)[] Files)
{
    public Front ToFront() => new(Schemas.Of(Records), Files);
}

/// <summary>The initial files of fuzzing: the facts of this repository, and synthetic ones with every shape of record.</summary>
internal static class Seeds
{
    /// <summary>Gets the facts and records of this repository.</summary>
    public static readonly Seed Article = new(
        [.. Repository.ReadAll("src/RussiaSupply", "*.cs").Select(file => file.Text)],
        [.. Repository.ReadFacts("data").Select(file => (file.Name, file.Text))]);

    /// <summary>Gets files with every shape of record.</summary>
    public static Seed Shapes => new([Records], Files);

    private const string Records = """
        namespace Shapes;

        [Facts("scalars.yaml", Members = false)]
        public sealed record Scalars([property: Key] string Id)
        {
            public bool? Bool { get; init; }
            public sbyte? SByte { get; init; }
            public ulong? ULong { get; init; }
            public decimal? Decimal { get; init; }
            public double? Double { get; init; }
            public float? Float { get; init; }
            public DateOnly? Date { get; init; }
            public TimeOnly? Time { get; init; }
            public DateTimeOffset? Stamp { get; init; }
            public TimeSpan? Span { get; init; }
            public Guid? Guid { get; init; }
            public Uri? Uri { get; init; }
            public Version? Version { get; init; }
        }

        [Facts("figures.yaml")]
        public sealed partial record Figure
        {
            [Key] public required string Id { get; init; }
            [Index] public required string About { get; init; }
            [TotalAtMost(100, Per = [nameof(About)]), Agrees(Per = [nameof(About), nameof(Period)])] public Share? Share { get; init; }
            public Percentage? Growth { get; init; }
            [Agrees(Per = [nameof(About)])] public Money? Worth { get; init; }
            public Quantity? Amount { get; init; }
            public Interval? Between { get; init; }
            [NotAfter(nameof(Until))] public Period? Period { get; init; }
            public Period? Until { get; init; }
        }

        [Facts("rules/*.yaml", Members = false)]
        public sealed record Ruled([property: Key] int Number, [property: StringLength(20, MinimumLength = 2)] string Name)
        {
            [Range(0.5, 10)] public decimal Weight { get; init; } = 1;
            [RegularExpression("^(Q[1-9][0-9]*)+$"), Unique, Index(IsUnique = true)] public string? Code { get; init; }
            [AllowedValues("a", "b")] public string? Letter { get; init; }
            [Length(1, 3)] public IReadOnlyList<string>? Tags { get; init; }
            [Url] public string? Page { get; init; }
            [EmailAddress] public string? Mail { get; init; }
            [Base64String] public string? Data { get; init; }
        }

        public enum Colour { Red, [JsonStringEnumMemberName("light-blue")] LightBlue, DarkGreen }
        [Flags] public enum Rights { None = 0, Read = 1, Write = 2, Execute = 4 }
        public readonly record struct Point(int X, int Y);
        public sealed record Stop(string Place, Point? At, TimeOnly Arrives = default);

        [Facts("nested.yaml")]
        public sealed record Nested
        {
            [Key] public required string Id { get; init; }
            public required Point Origin { get; init; }
            public IReadOnlyList<Stop> Stops { get; init; } = [];
            public ImmutableArray<IReadOnlyList<int>> Matrix { get; init; } = [];
            public IReadOnlyDictionary<string, IReadOnlyDictionary<int, Point>>? Maps { get; init; }
            public IReadOnlyDictionary<Colour, decimal?>? Shades { get; init; }
            public Rights Rights { get; init; }
            public Colour[]? Colours { get; init; }
        }

        [Facts("open.yaml", Members = false)]
        public sealed record Open
        {
            [Key] public required string Id { get; init; }
            public YamlValue? Anything { get; init; }
            [JsonExtensionData] public IReadOnlyDictionary<string, YamlValue>? Rest { get; init; }
        }

        [Facts("graph.yaml")]
        public sealed partial record Node
        {
            [Key] public required string Id { get; init; }
            [Acyclic] public partial Node? PartOf { get; }
            public partial IReadOnlyList<Node> Next { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Node> Parts { get; }
            public partial IReadOnlyDictionary<string, Claim> Claims { get; }
            public partial ShareClaim? Main { get; }
            [RefersTo<Scalars>] public string? Scalars { get; init; }
            [RefersTo<Ruled>(nameof(Ruled.Code), Optional = true)] public IReadOnlyList<string>? Codes { get; init; }
        }

        [Facts("claims.yaml")]
        public abstract partial record Claim([property: Key] string Id)
        {
            public partial Node? By { get; }
        }
        public sealed partial record ShareClaim(string Id, int Share) : Claim(Id) { public partial AmountClaim? Of { get; } }
        public sealed partial record AmountClaim(string Id, decimal Amount) : Claim(Id);

        [
            Facts("figures/*.yml"),
            JsonPolymorphic(TypeDiscriminatorPropertyName = "type"),
            JsonDerivedType(typeof(Circle), "circle"),
            JsonDerivedType(typeof(Square), "square")
        ]
        public abstract record Form([property: Key] string Id);
        public sealed record Circle(string Id, int Radius) : Form(Id);
        public sealed record Square(string Id, int Side) : Form(Id);

        public abstract record Size;
        public sealed record Number(int Value) : Size;
        public sealed record Word(string Value) : Size;
        public sealed record Sides(IReadOnlyList<int> Values) : Size;
        public sealed record Reach(int From, int To) : Size;
        [Facts("sizes.yaml")] public sealed record Thing([property: Key] string Id, Size Size, IReadOnlyList<Size>? More = null);

        [Facts("single/*.yaml", Root = FactsRoot.Single, Members = false)]
        public sealed record Page([property: Key] string Id, string Title, IReadOnlyList<string>? Lines = null);

        [Facts("owners.yaml")]
        public sealed partial record Owner([property: Key] string Id)
        {
            public string? Name { get; init; }
            public partial IReadOnlyList<Pet> Pets { get; }
        }
        [Facts(Members = false)]
        public sealed partial record Pet
        {
            [Key, InverseProperty(nameof(Owner.Pets))] public partial Owner Owner { get; }
            [Key] public required string Name { get; init; }
            public DateOnly? Born { get; init; }
        }

        [Facts("pairs.yaml", Members = false, KeySeparator = ":", Root = FactsRoot.Sequence)]
        public sealed record Pair([property: Key] string From, [property: Key] string To, int Weight = 0);
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("scalars.yaml", """
        C#: { bool: true, s-byte: -128, u-long: 18446744073709551615, decimal: 1.50, double: 2.5, float: -0.5 }
        NO: { date: 2024-02-29, time: 23:59:59.5, stamp: 2024-01-31T12:00:00+02:00, span: 1.02:03:04 }
        "02": { guid: 0f8fad5b-d9cb-469f-a165-70867728950e, uri: http://example.org/x?y#z, version: 1.2.3 }
        Привет мир: {}
        """),
        ("figures.yaml", """
        a: { about: tools, share: more than 40 %, period: 2023-Q4, until: 2024 }
        b: { about: tools, share: about 30 %, worth: 1.5e9 USD, growth: -12.5 % }
        c: { about: cars, worth: between 700 and 900 million EUR, amount: up to 7 t, between: at least 3 }
        d: { about: cars, worth: nearly 800 million EUR, period: 2023-01/.., until: 2023~ }
        """),
        ("rules/one.yaml", """
        - { number: 1, name: one, weight: 2.5, code: Q1, letter: a }
        - number: 2
          name: 'it''s two'
          tags: [x, y]
          page: https://example.org
        - { number: 3, name: "th\u0072ee", mail: a@b.c, data: QUJD }
        """),
        ("rules/more.yaml", """
        - { number: 5, name: five }
        - { number: 4, name: four, weight: 0.75 }
        """),
        ("nested.yaml", """
        first:
          origin: { x: 1, y: -1 }
          stops:
            - { place: Here, at: { x: 0, y: 0 }, arrives: 12:30 }
            - place: There
              at: ~
          matrix: [[1, 2], [], [3]]
          maps:
            outer: { 1: { x: 1, y: 1 }, 2: { x: 2, y: 2 } }
          rights: [read, write]
        second: { origin: { x: 0, y: 0 }, shades: { red: 1.5, light-blue: ~ }, colours: [dark-green, red], rights: execute }
        """),
        ("open.yaml", """
        a: &a
          anything: { list: [1, two, { three: ~ }], text: "q" }
          other: |
            one
              two
          folded: >-
            three
            four
        b: { anything: *a, more: [*a, *a] }
        """),
        ("graph.yaml", """
        root: { next: [leaf, twig], claims: { main: x, other: y } }
        leaf: { part-of: twig, main: x, scalars: C# }
        twig: { part-of: root, next: [twig], codes: [Q1] }
        """),
        ("claims.yaml", """
        x: { share: 70, of: y, by: root }
        y: { amount: 900 }
        """),
        ("figures/one.yml", """
        ---
        a: { type: circle, radius: 1 }
        ---
        b: { side: 2, type: square }
        """),
        ("sizes.yaml", """
        a: { size: 5 }
        b: { size: five, more: [1, two, [3], { from: 1, to: 2 }] }
        c: { size: [1, 2] }
        d: { size: { from: 1, to: 2 } } # a map
        """),
        ("single/start.yaml", """
        title: "Start: the first"
        lines:
        - one
        - "two"
        """),
        ("owners.yaml", """
        ann:
          name: Ann
          pets:
            rex: { born: 2020-01-01 }
            tom: {}
        bob: { pets: [{ name: rex }, { name: max, born: 2021-12-31 }] }
        """),
        ("pairs.yaml", """
        - { from: a, to: b, weight: 1 }
        -
          ? from
          : b
          to: a
        """),
    ];
}
