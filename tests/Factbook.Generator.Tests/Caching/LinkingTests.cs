using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Caching;

/// <summary>The files that are linked again after an edit. The references of a file depend only on the keys of other files.</summary>
public class LinkingTests
{
    private const string Records = """
        [Facts("actors/*.yaml", Members = false)]
        public sealed partial record Actor([property: Key] string Id, string? Name = null, int? Rank = null)
        {
            public partial Actor? PartOf { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
            [Index] public string? Code { get; init; }
        }
        """;

    private static readonly (string Path, string Yaml)[] Files =
    [
        ("actors/a.yaml", "china: { name: China, code: CN }\n"),
        ("actors/b.yaml", "beijing: { part-of: china }\nshanghai: { part-of: china }\n"),
        ("actors/c.yaml", "pudong: { part-of: shanghai }\n"),
    ];

    private const string PartsOfAll =
        "string.Join(' ', Actors.All.Select(actor => $\"{actor.Id}({string.Join(',', actor.Parts.Select(part => part.Id))})\"))";

    [Fact]
    public void Changed_value_links_only_its_file_again()
    {
        var run = Run().WithFile("actors/b.yaml", "beijing: { part-of: china, rank: 1 }\nshanghai: { part-of: china }\n");

        Assert.Equal("actors/b.yaml", Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving)).Parts[0].Source.FactsPath);
        AssertUnchanged(
            run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Edges, TrackingNames.Inverses, TrackingNames.Indexes);
        Assert.Equal(["Actor.Page0.g.cs"], ChangedSources(run));
        Assert.Equal(1, run.Evaluate("Actors.All[\"beijing\"].Rank"));
    }

    [Fact]
    public void Moved_line_links_only_its_file_again()
    {
        var run = Run().WithFile("actors/b.yaml", "# cities\nbeijing: { part-of: china }\nshanghai: { part-of: china }\n");

        Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving));
        AssertUnchanged(
            run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Edges, TrackingNames.Inverses, TrackingNames.Indexes);
        Assert.Equal(["Actor.Locations0.g.cs"], ChangedSources(run));
    }

    [Fact]
    public void Changed_reference_resolves_only_its_file_and_updates_inverses()
    {
        var run = Run().WithFile("actors/c.yaml", "pudong: { part-of: beijing }\n");

        Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving));
        AssertUnchanged(run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Indexes);
        Assert.Single(run.ChangedIn<Inverses>(TrackingNames.Inverses));
        Assert.Equal(["Actor.Page0.g.cs"], ChangedSources(run));
        Assert.Equal("china(beijing,shanghai) beijing(pudong) shanghai() pudong()", run.Evaluate(PartsOfAll));
    }

    [Fact]
    public void Changed_indexed_value_resolves_no_reference_again()
    {
        var run = Run().WithFile("actors/a.yaml", "china: { name: China, code: PRC }\n");

        AssertUnchanged(run, TrackingNames.KeyIndex, TrackingNames.Inverses);
        Assert.Equal("china", run.Evaluate("Actors.ByCode(\"PRC\").Single().Id"));
    }

    [Fact]
    public void Inserted_fact_changes_references_to_later_facts()
    {
        var run = Run().WithFile("actors/a.yaml", "asia: {}\nchina: { name: China, code: CN, part-of: asia }\n");

        Assert.Equal("asia(china) china(beijing,shanghai) beijing() shanghai(pudong) pudong()", run.Evaluate(PartsOfAll));
        Assert.Equal("beijing", run.Evaluate("Actors.All[2].Id"));
    }

    [Fact]
    public void Changed_key_leaves_references_to_it_undefined_until_they_change()
    {
        var run = Run().WithFile("actors/a.yaml", "prc: { name: China, code: CN }\n");
        Assert.Equal(["FB3001", "FB3001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));

        run.WithFile("actors/b.yaml", "beijing: { part-of: prc }\nshanghai: { part-of: prc }\n");
        Assert.Equal("prc(beijing,shanghai) beijing() shanghai(pudong) pudong()", run.Evaluate(PartsOfAll));
    }

    [Fact]
    public void Invalid_fact_loses_its_index_until_it_is_fixed()
    {
        var run = Run();
        var before = run.Sources;

        Assert.Equal(
            "FB2002",
            Assert.Single(
                run.WithFile("actors/b.yaml", "beijing: { part-of: china, rank: first }\nshanghai: { part-of: china }\n").Diagnostics).Id);
        Assert.Single(run.ChangedIn<KeyIndex>(TrackingNames.KeyIndex));
        Assert.Equal(before, run.WithFile(Files[1].Path, Files[1].Yaml).Sources);
    }

    [Fact]
    public void Added_and_removed_file_leaves_no_trace()
    {
        var run = Run();
        var before = run.Sources;

        Assert.Equal(
            "europe() china(beijing,shanghai,tianjin) beijing() shanghai(pudong) pudong() tianjin()",
            run.WithFile("actors/0.yaml", "europe: {}\n").WithFile("actors/d.yaml", "tianjin: { part-of: china }\n").Evaluate(PartsOfAll));
        Assert.Equal(before, run.WithFile("actors/d.yaml", null).WithFile("actors/0.yaml", null).Sources);
    }

    [Fact]
    public void Changed_key_keeps_the_pages_of_other_tables()
    {
        var run = Generation.Of(
            Records + "[Facts(\"goods.yaml\", Members = false)] public sealed record Good([property: Key] string Id);",
            [.. Files, ("goods.yaml", "oil: {}\n")]);

        Assert.All(
            ChangedSources(run.WithFile("actors/d.yaml", "tianjin: {}\n")),
            name => Assert.StartsWith("Actor.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void File_passed_twice_to_the_compiler_defines_each_fact_twice() => Assert.Equal(
        ["FB3002", "FB3002", "FB3002"],
        Generation.Of(Records, [.. Files, ("actors/../actors/b.yaml", Files[1].Yaml), ("actors/x/../c.yaml", Files[2].Yaml)])
            .Diagnostics.Select(diagnostic => diagnostic.Id));

    private static Generation Run() => Generation.Of(Records, Files).AssertClean();

    private static void AssertUnchanged(Generation run, params string[] steps) =>
        Assert.All(steps, step => Assert.Empty(run.ChangedIn<object>(step)));

    private static IEnumerable<string> ChangedSources(Generation run) =>
        run.ChangedIn<GeneratedSource>(TrackingNames.FactSources).Select(source => source.HintName).Order(StringComparer.Ordinal);
}
