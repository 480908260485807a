using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Drawings;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Site.Content;
using Factbook.Tool.Site.Pages;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Reading;

/// <summary>Facts that contradict each other in the model are those that the compiler reports as contested (FB4003).</summary>
public sealed class ContradictionTests
{
    private const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Factbook;

        namespace Example;

        public enum Stance { PlainlySays, Denies, TakesAsGiven }

        [Facts("reports.yaml")]
        public sealed partial record Report
        {
            [Key] public required string Id { get; init; }
            public required string Speaker { get; init; }
            [InverseProperty(nameof(Claim.Report))] public partial IReadOnlyList<Claim> Claims { get; }
        }

        public sealed record Scope(string? Region, Period? Period);

        [Facts("claims.yaml")]
        public abstract partial record Claim
        {
            [Key] public required string Id { get; init; }
            public partial Report? Report { get; }
            public Stance Stance { get; init; } = Stance.PlainlySays;
            public Scope? Scope { get; init; }

            [Agrees(Per = ["Report.Speaker", "Scope.Region"], Where = nameof(Stance), Is = [Stance.PlainlySays, "takes-as-given"])]
            public Share? Share { get; init; }
        }

        public sealed partial record SizeClaim : Claim
        {
            [Agrees(Per = ["Scope.Period"])] public required Money Size { get; init; }
        }

        public sealed partial record TimeClaim : Claim
        {
            [Agrees(Per = ["Report"])] public required Period Time { get; init; }
            [Agrees(Per = ["Time"])] public string? Place { get; init; }
            [Agrees(Per = ["Place"])] public int? Rank { get; init; }
        }
        """;

    private static readonly string[] Shares =
        ["70 %", "more than 70 %", "at least 70 %", "less than 70 %", "about 20 %", "nearly 60 %", "between 50 and 80 %", "(60, 70) %"];

    private static readonly string[] Sizes =
        ["900 million USD", "0.9 billion USD", "nearly 800 million USD", "as much as 1 billion USD", "over 900 million USD", "5 EUR"];

    private static readonly string[] Periods = ["2023", "2023-Q4", "2023-10/2023-12", "../2022", "2024-01/..", "2023-10~"];

    [Fact]
    public void Command_normalizes_texts_without_data_of_the_system() => Assert.DoesNotContain(
        Repository.ReadAll("src/Factbook.Tool", "*.cs"), file => file.Text.Contains(".Normalize()", StringComparison.Ordinal));

    [Fact]
    public void Model_of_both_adapters_contains_what_the_compiler_reports()
    {
        using var folder = new ProjectFolder().Write("Example.csproj", ProjectFolder.Plain).Write("Records.cs", Records)
            .Write("facts/reports.yaml", "one: { speaker: China }\ntwo: { speaker: China }\nthree: { speaker: Iran }\n")
            .Write("facts/claims.yaml", string.Join('\n', Claims(RandomInputs.Count(sample: 150, full: 600))) + "\n");

        var build = DatasetBuild.Compile(folder.Open(), default);

        Assert.Equal([], build.Compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reported = build.Compiled.Diagnostics.Where(diagnostic => diagnostic.Id == "FB4003")
            .Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, PropertyIn(diagnostic)))
            .ToHashSet();
        Assert.Equal(
            ["Place", "Rank", "Share", "Size", "Time"],
            reported.Select(found => found.Item2).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(reported.Order(), ContradictingEarlier(SourceDataset.Read(build.Compiled)).Order());
        Assert.Equal(reported.Order(), ContradictingEarlier(DatasetLoader.Load(build.Emit())).Order());
    }

    [Theory]
    [InlineData("{{ size: {0} USD }}")]
    [InlineData("{{ time: 2023, place: p{0} }}")]
    public void Contradictions_are_mutual_and_none_is_of_a_fact_with_itself(string claim)
    {
        var facts = Enumerable.Range(0, 120).Select(i => $"c{i}: {string.Format(CultureInfo.InvariantCulture, claim, i % 3)}");
        using var folder = new ProjectFolder().Write("Example.csproj", ProjectFolder.Plain).Write("Records.cs", Records)
            .Write("facts/reports.yaml", "one: { speaker: China }\n")
            .Write("facts/claims.yaml", string.Join('\n', facts));
        var dataset = SourceDataset.Read(DatasetBuild.Compile(folder.Open(), default).Compiled);

        var contradictions = new Contradictions(dataset);

        var claims = dataset.Tables.Single(table => table.Name == "Claims").Facts;
        Assert.Equal(120, claims.Count);
        Assert.All(claims, fact =>
        {
            var contradiction = Assert.Single(contradictions.Of(fact));
            Assert.Equal((50, 80), (contradiction.Others.Distinct().Count(), contradiction.Count));
            Assert.All(contradiction.Others, other => Assert.NotEqual(fact.Index % 3, other.Index % 3));
        });
        var page = RazorText.Render(FactPage.Of(new SitePage(new SiteContent(dataset), "page.html", "Page"), claims[60]));
        Assert.Contains("<li>and 30 more facts</li>", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Claims(int count)
    {
        var random = new Random((int)RandomInputs.Seed);
        for (var i = 0; i < count; i++)
        {
            var own = random.Next(2) == 0
                ? $"size: {Pick(Sizes)}"
                : $"time: {Pick(Periods)}{Maybe("place", "Kyiv", "Moscow")}{Maybe("rank", "1", "2")}";
            var scope = random.Next(3) == 0 ? "" : $", scope: {{ region: {Pick("east", "west")}, period: {Pick(Periods)} }}";
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"c{i}: {{ {own}{Maybe("report", "one", "two", "three")}{Maybe("stance", "plainly-says", "denies", "takes-as-given")}")
                + $"{Maybe("share", Shares.Select(share => $"\"{share}\"").ToArray())}{scope} }}";
        }

        string Pick(params string[] values) => values[random.Next(values.Length)];

        string Maybe(string key, params string[] values) => random.Next(3) == 0 ? "" : $", {key}: {Pick(values)}";
    }

    private static string PropertyIn(Diagnostic diagnostic) =>
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(" of ")[1].Split(' ')[0].Split('.')[1];

    // The compiler reports a fact if it contradicts one before it.
    private static IEnumerable<(int Line, string Property)> ContradictingEarlier(FactDataset dataset)
    {
        var contradictions = new Contradictions(dataset);
        return
            (from fact in dataset.Tables.SelectMany(table => table.Facts)
             from found in contradictions.Of(fact)
             where found.Others.Any(other => other.Index < fact.Index)
             select (fact.Location.Line, found.Property.Name)).Distinct();
    }
}
