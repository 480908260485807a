using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Caching;

/// <summary>
/// The steps that run again after an edit. <see cref="Generation"/> proves for every run that no step runs again after a typed space.
/// </summary>
public class CachingTests
{
    private const string Records = """
        [Facts("actors.yaml")] public sealed partial record Actor([property: Key] string Id, string? Name = null)
        {
            public partial Actor? PartOf { get; }
        }
        [Facts("goods.yaml")] public sealed record Good([property: Key] string Id, string? Name = null);
        """;

    private const string Actors = "china: { name: China }\nbeijing: { part-of: china }\n";

    private const string Goods = "oil: { name: Oil }\n";

    private static readonly string[] Steps =
    [
        TrackingNames.Options, TrackingNames.Texts, TrackingNames.Yaml, TrackingNames.FactRecords, TrackingNames.DerivedRecords,
        TrackingNames.Schema,
        TrackingNames.Binding, TrackingNames.Packing, TrackingNames.ValueRules, TrackingNames.FactRules,
        TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Resolving, TrackingNames.Edges, TrackingNames.Inverses,
        TrackingNames.Indexes, TrackingNames.Linking, TrackingNames.LinkDiagnostics,
        TrackingNames.RecordSources, TrackingNames.SourcePlans, TrackingNames.FactSources, TrackingNames.Diagnostics,
    ];

    [Fact]
    public void Edited_file_is_the_only_one_read_and_bound()
    {
        var generation = Run().WithFile("goods.yaml", "oil: { name: Petroleum }\n");

        Assert.Equal("goods.yaml", Assert.Single(generation.ChangedIn<YamlFile>(TrackingNames.Yaml)).Source.FactsPath);
        Assert.Equal("goods.yaml", Assert.Single(generation.ChangedIn<BoundFile>(TrackingNames.Binding)).Source.FactsPath);
        Assert.Equal(["Good.Members.g.cs", "Good.Page0.g.cs"], ChangedSources(generation));
    }

    [Fact]
    public void Alias_in_one_file_changes_no_other_file()
    {
        var generation = Run().WithFile("goods.yaml", "oil: { name: &n Oil }\ngas: { name: *n }\n");

        Assert.Equal("goods.yaml", Assert.Single(generation.ChangedIn<YamlFile>(TrackingNames.LimitedFiles)).Source.FactsPath);
    }

    [Fact]
    public void Known_keys_are_emitted_again_only_when_a_key_changes()
    {
        var generation = Run();

        Assert.DoesNotContain(
            "Actor.KnownKeys.g.cs",
            ChangedSources(generation.WithFile("actors.yaml", Actors.Replace("name: China", "name: Chine", StringComparison.Ordinal))));
        Assert.DoesNotContain("Actor.KnownKeys.g.cs", ChangedSources(generation.WithFile("actors.yaml", "beijing: {}\nchina: {}\n")));
        Assert.Contains("Actor.KnownKeys.g.cs", ChangedSources(generation.WithFile("actors.yaml", "peking: {}\nchina: {}\n")));
        Assert.Contains("Actor.KnownKeys.g.cs", ChangedSources(generation.WithFile("actors.yaml", "peking: {}\nchina: {}\njapan: {}\n")));
    }

    [Fact]
    public void Rewritten_equal_file_changes_nothing() =>
        AssertAllCached(Run().WithFile("actors.yaml", Actors));

    [Fact]
    public void Comment_at_start_of_file_changes_only_lines() =>
        Assert.Equal(
            ["Actor.Locations0.g.cs", "Actor.Members.g.cs"],
            ChangedSources(Run().WithFile("actors.yaml", "# who acts\n" + Actors)));

    [Fact]
    public void Comment_at_end_of_file_changes_no_source() =>
        Assert.Empty(ChangedSources(Run().WithFile("actors.yaml", Actors + "# nobody else\n")));

    [Fact]
    public void Added_file_changes_only_its_table() =>
        Assert.All(
            ChangedSources(Generation.Of(Records, ("actors.yaml", Actors)).WithFile("goods.yaml", Goods)),
            name => Assert.StartsWith("Good.", name, StringComparison.Ordinal));

    [Fact]
    public void Removed_file_removes_its_facts()
    {
        var generation = Run().WithFile("goods.yaml", null).AssertClean();

        Assert.Equal(0, generation.Evaluate("Goods.All.Count"));
        Assert.Equal(2, generation.Evaluate("Actors.All.Count"));
    }

    [Fact]
    public void Unrelated_edit_of_code_changes_nothing() =>
        AssertAllCached(Run().WithUnrelatedCode("internal class Unrelated { public int Number => 42; }"));

    [Fact]
    public void Moved_record_binds_nothing_again()
    {
        var generation = Run().WithRecords("// moved\n\n" + Records);

        Assert.Empty(generation.ChangedIn<object>(TrackingNames.Binding));
        Assert.Empty(ChangedSources(generation));
    }

    [Fact]
    public void Added_property_binds_facts_again()
    {
        var generation = Run()
            .WithRecords(Records.Replace("string? Name = null);", "string? Name = null, int Rank = 1);", StringComparison.Ordinal));

        Assert.Contains(generation.ChangedIn<BoundFile>(TrackingNames.Binding), file => file.Source.FactsPath == "goods.yaml");
        Assert.Equal(1, generation.Evaluate("Goods.Oil.Rank"));
    }

    [Fact]
    public void Introduced_and_fixed_error_leaves_no_trace()
    {
        var generation = Run();
        var before = generation.Sources;

        Assert.Single(
            generation.WithFile("actors.yaml", Actors.Replace("part-of: china", "part-of: chin", StringComparison.Ordinal)).Diagnostics);
        Assert.Empty(generation.WithFile("actors.yaml", Actors).Diagnostics);
        Assert.Equal(before, generation.Sources);
    }

    private static Generation Run() => Generation.Of(Records, ("actors.yaml", Actors), ("goods.yaml", Goods)).AssertClean();

    private static IEnumerable<string> ChangedSources(Generation generation) =>
        generation.ChangedIn<GeneratedSource>(TrackingNames.RecordSources)
            .Concat(generation.ChangedIn<GeneratedSource>(TrackingNames.FactSources))
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal);

    private static void AssertAllCached(Generation generation) => Assert.All(
        Steps.SelectMany(step => generation.ReasonsOf(step).Select(reason => (step, reason))),
        run =>
            Assert.True(
                run.reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{run.step} was {run.reason}"));
}
