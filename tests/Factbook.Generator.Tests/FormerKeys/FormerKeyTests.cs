using Factbook.Generator.Emission;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.FormerKeys;

/// <summary>Facts are found by the keys that they had before.</summary>
public class FormerKeyTests
{
    private const string Records = """
        [Facts("actors/*.yaml")]
        public partial record Actor([property: Key] string Id)
        {
            public partial Actor? PartOf { get; }
            [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = [];
        }
        public sealed partial record State(string Id, string Iso) : Actor(Id);
        """;

    private static readonly (string Path, string Yaml)[] Files =
    [
        ("actors/a.yaml", "china: { iso: CN, former-keys: [prc, middle-kingdom] }\nbeijing: { part-of: china, former-keys: [peking] }\n"),
        ("actors/b.yaml", "russia: { iso: RU }\n"),
    ];

    [Theory]
    [InlineData("Actors.All[\"prc\"].Id", "china")]
    [InlineData("Actors.All[\"middle-kingdom\".AsSpan()].Id", "china")]
    [InlineData("Actors.All.TryGetValue(\"peking\", out var found) ? found.PartOf!.Id : null", "china")]
    [InlineData("Actors.All.ContainsKey(\"prc\")", true)]
    [InlineData("Actors.All.ContainsKey(\"prd\")", false)]
    [InlineData("((IFactSet)Actors.All).IndexOfKey(\"peking\")", 1)]
    [InlineData("States.All[\"prc\"].Iso", "CN")]
    [InlineData("States.All.ContainsKey(\"prc\")", true)]
    [InlineData("States.All.ContainsKey(\"peking\")", false)]
    [InlineData("States.All.TryGetValue(\"peking\", out _)", false)]
    [InlineData("Actors.All.KeyOf(Actors.All[\"prc\"])", "china")]
    [InlineData("string.Join(' ', Actors.All[\"china\"].FormerKeys)", "prc middle-kingdom")]
    [InlineData("ReferenceEquals(Actors.All[\"prc\"], Actors.China)", true)]
    public void Finds_fact_by_former_key(string expression, object expected) =>
        Assert.Equal(expected, Generation.Of(Records, Files).AssertClean().Evaluate(expression));

    [Theory]
    [InlineData("States.All[\"prc\"].Iso")]
    [InlineData("States.All.TryGetValue(\"prc\", out var found) ? found.Iso : null")]
    [InlineData("Actors.All[\"prc\"] is State china ? china.Iso : null")]
    public void Finds_fact_by_former_key_once_all_are_materialized(string expression) => Assert.Equal(
        "CN",
        Generation.Of(Records, Files).Execute($"foreach (var actor in Actors.All) {{ }} foreach (var state in States.All) {{ }} "
            + $"return {expression};"));

    [Fact]
    public void Finds_fact_by_former_key_in_another_normalization_form() => Assert.Equal(
        "coffee coffee",
        Generation.Of(
            """
            [Facts("drinks.yaml", Members = false)]
            public sealed record Drink([property: Key] string Id) { [FormerKeys] public string[] Old { get; init; } = []; }
            """,
            ("drinks.yaml", "coffee: { old: [\"cafe\u0301\"] }"))
            .Evaluate("Drinks.All[\"cafe\\u0301\"].Id + ' ' + Drinks.All[\"caf\\u00E9\"].Id"));

    [Fact]
    public void Finds_thousands_of_former_keys() => Assert.Equal(
        "3000 True False",
        Generation.Of(
            """
            [Facts("a.yaml", Members = false)]
            public sealed record A([property: Key] string Id) { [FormerKeys] public ImmutableArray<string> Old { get; init; } = []; }
            """,
            ("a.yaml", string.Concat(Enumerable.Range(0, 3000).Select(number => $"new-{number}: {{ old: [old-{number}] }}\n"))))
            .Evaluate(
                "Enumerable.Range(0, 3000).Count(number => As.All[$\"old-{number}\"].Id == $\"new-{number}\") + \" \" "
                    + "+ As.All.ContainsKey(\"old-2999\") + \" \" + As.All.ContainsKey(\"old-3000\")"));

    [Fact]
    public void Former_key_of_number_has_any_spelling() => Assert.Equal(
        "7",
        Generation.Of(
            """
            [Facts("a.yaml", Members = false)]
            public sealed record A([property: Key] int Id) { [FormerKeys] public IReadOnlyList<string>? Old { get; init; } }
            """,
            ("a.yaml", "7: { old: [\"03\"] }"))
            .Evaluate("As.All[\"3\"].Id.ToString()"));

    [Fact]
    public void Former_member_is_obsolete_and_names_the_present_one()
    {
        var dataset = Generation.Of(Records, Files).AssertClean();
        var consumer = Generation.Consumer(
            "public static class Code { public static string A => Actors.Prc.Iso + nameof(Actors.MiddleKingdom) + Actors.China.Id; }",
            dataset.ToReference());

        Assert.Equal(
            [
                "warning CS0618: 'Actors.Prc' is obsolete: 'Renamed to China'",
                "warning CS0618: 'Actors.MiddleKingdom' is obsolete: 'Renamed to China'",
            ],
            consumer.GetDiagnostics()
                .Where(diagnostic => diagnostic.Id != "CS1591" && diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(DiagnosticAssert.MessageOf));
        Assert.Equal("CN", dataset.Evaluate("Actors.Prc.Iso"));
    }

    [Fact]
    public void Former_key_with_the_present_member_has_none_of_its_own() => Assert.Equal(
        "white-house white-house",
        Generation.Of(Records, ("actors/a.yaml", "white-house: { former-keys: [white_house, WhiteHouse] }"))
            .AssertClean()
            .Evaluate("Actors.WhiteHouse.Id + ' ' + Actors.All[\"WhiteHouse\"].Id"));

    [Fact]
    public void Fact_with_errors_keeps_its_former_member()
    {
        var dataset = Generation.Of(Records, ("actors/a.yaml", "china: { iso: CN, nope: 1, former-keys: [prc] }"));
        Assert.Equal(["FB2003"], dataset.Diagnostics.Select(diagnostic => diagnostic.Id));
        dataset.AssertCompiles();
        Assert.Contains("State Prc => China", dataset.Source("Actor.Members.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_generated_without_former_keys()
    {
        var without = Generation.Of(Records, ("actors/a.yaml", "china: { iso: CN }\n"));
        Assert.DoesNotContain("Actor.FormerKeys.g.cs", without.Sources.Keys);
        Assert.DoesNotContain(without.Sources.Values, source =>
            source.Contains("CreateFormerKeys", StringComparison.Ordinal) || source.Contains("RenamedFactKeys", StringComparison.Ordinal));
    }

    [Fact]
    public void Former_key_is_emitted_by_its_own_sources()
    {
        var run = Generation.Of(Records, Files).WithFile("actors/b.yaml", "russia: { iso: RU, former-keys: [ussr] }\n");

        Assert.Equal(
            [
                "Actor.FormerKeys.g.cs", "Actor.KnownKeys.g.cs", "Actor.Members.g.cs", "Actor.Page0.g.cs",
            ],
            run.ChangedIn<GeneratedSource>(TrackingNames.FactSources).Select(source => source.HintName).Order(StringComparer.Ordinal));
        Assert.Equal("russia", run.Evaluate("Actors.All[\"ussr\"].Id"));
    }

    [Fact]
    public void Edit_of_a_value_keeps_former_keys_cached()
    {
        var run = Generation.Of(Records, Files).WithFile("actors/b.yaml", "# moved\nrussia: { iso: RUS }\n");

        Assert.Empty(run.ChangedIn<FileKeys>(TrackingNames.Keys));
        Assert.DoesNotContain(
            run.ChangedIn<GeneratedSource>(TrackingNames.FactSources).Select(source => source.HintName),
            name => name.Contains("Keys", StringComparison.Ordinal));
    }
}
