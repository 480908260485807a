using System.Globalization;
using System.Text;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

public class DeterminismTests
{
    private const string Records = """
        namespace Example;
        [Facts("actors/*.yaml")]
        public sealed partial record Actor(
            [property: Key] string Id, double Weight = 1.5, string Title = "ı İ é", DayOfWeek Day = DayOfWeek.Friday)
        {
            public partial Actor? PartOf { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
            [Index] public string? INDEX { get; init; }
            [Range(-1.5, 2.5)] public decimal? Rate { get; init; }
            public DateOnly? Since { get; init; }
            public Share? Share { get; init; }
            public Period? Period { get; init; }
        }
        [Facts("claims.yaml")] public abstract record Claim([property: Key] string Id);
        public sealed record InClaim(string Id, int In) : Claim(Id);
        public sealed record OutClaim(string Id, int Out) : Claim(Id);
        """;

    private static readonly (string Path, string Yaml)[] Files =
    [
        ("actors/i.yaml", "istanbul: { weight: -0.25, INDEX: I, part-of: ıssız, day: FRIDAY }\n"),
        ("actors/a.yaml",
         "ıssız: { title: \"ل ğ Ω 😀\", rate: -1.25, since: 2024-02-29 }\nInd: { index: i, share: more than 70.5 %, period: 2023-Q4 }"),
        ("actors/å.yaml", "aland: { rate: 9, part-of: nowhere }"),
        ("claims.yaml", "x: { in: 1 }\ny: { out: 2 }\nz: {}"),
    ];

    private static readonly string Expected = Everything(Files);

    [Theory]
    [InlineData(2, 0, 3, 1)]
    [InlineData(3, 2, 1, 0)]
    [InlineData(1, 3, 0, 2)]
    public void Output_does_not_depend_on_order_of_files(params int[] order) =>
        Assert.Equal(Expected, Everything([.. order.Select(place => Files[place])]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("fr-FR")]
    public void Output_does_not_depend_on_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(Expected, Everything(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Generated_code_is_ASCII_with_line_feeds() =>
        Assert.All(Generation.Of(Records, Files).Sources.Values, source =>
        {
            Assert.True(Ascii.IsValid(source));
            Assert.DoesNotContain('\r', source);
        });

    [Fact]
    public void Sources_of_nested_records_have_distinct_names() =>
        Assert.Equal(
            ["Thing+Set.Record.g.cs", "Thing+Set.Set.g.cs", "Thing.Record.g.cs", "Thing.Set.g.cs"],
            Generation.Of(
                """
                [Facts("a.yaml")]
                public sealed partial record Thing([property: Key] string Id)
                {
                    public partial Thing? Next { get; }
                    [Facts("b.yaml")] public sealed partial record Set([property: Key] string Id) { public partial Thing? Next { get; } }
                }
                """).AssertClean().Sources.Keys.Where(IsOfRecord));

    private static bool IsOfRecord(string source) =>
        source.EndsWith(".Set.g.cs", StringComparison.Ordinal) || source.EndsWith(".Record.g.cs", StringComparison.Ordinal);

    [Fact]
    public void Sources_of_records_that_differ_only_by_case_have_distinct_names() =>
        Assert.Equal(
            ["THING.Set.g.cs", "Thing-1.Set.g.cs"],
            Generation.Of(
                """
                [Facts("a.yaml")] public sealed record Thing([property: Key] string Id);
                [Facts("b.yaml", Set = "Others")] public sealed record THING([property: Key] string Id);
                """).AssertClean().Sources.Keys.Where(name => name.EndsWith("Set.g.cs", StringComparison.Ordinal)));

    [Fact]
    public void Sources_of_namespace_named_like_a_record_have_distinct_names() =>
        Assert.Equal(
            ["Thing.Record.g.cs", "Thing.Set.g.cs", "thing.Set.Record.g.cs", "thing.Set.Set.g.cs"],
            Generation.Of(
                """
                [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
                namespace thing
                {
                    [Facts("b.yaml")] public sealed partial record Set([property: Key] string Id) { public partial Thing? Next { get; } }
                }
                """).AssertClean().Sources.Keys.Where(IsOfRecord));

    [Fact]
    public void Sources_of_records_named_like_keywords_have_distinct_names() =>
        Assert.Equal(
            ["Class-1.Set.g.cs", "class.Set.g.cs"],
            Generation.Of(
                """
                [Facts("a.yaml")] public sealed record @class([property: Key] string Id);
                [Facts("b.yaml", Set = "Others")] public sealed record Class([property: Key] string Id);
                """).AssertClean().Sources.Keys.Where(name => name.EndsWith(".Set.g.cs", StringComparison.Ordinal)));

    private static string Everything((string, string)[] files)
    {
        var generation = Generation.Of(Records, files);
        return string.Join('\n', generation.Sources.Select(source => $"== {source.Key}\n{source.Value}")
            .Concat(generation.Diagnostics.Select(diagnostic => diagnostic.ToString())));
    }
}
