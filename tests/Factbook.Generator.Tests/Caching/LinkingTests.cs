using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Linking;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Caching;

/// <summary>What is linked again after an edit: of other files, a file's references ask only the keys.</summary>
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
    public void A_value_is_linked_again_with_its_own_file_alone()
    {
        var run = Run().WithFile("actors/b.yaml", "beijing: { part-of: china, rank: 1 }\nshanghai: { part-of: china }\n");

        Assert.Equal("actors/b.yaml", Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving)).Parts[0].Source.FactsPath);
        AssertUnchanged(
            run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Edges, TrackingNames.Inverses, TrackingNames.Indexes);
        Assert.Equal(["Actor.Page0.g.cs"], ChangedSources(run));
        Assert.Equal(1, run.Evaluate("Actors.All[\"beijing\"].Rank"));
    }

    [Fact]
    public void A_line_that_moves_is_linked_again_with_its_own_file_alone()
    {
        var run = Run().WithFile("actors/b.yaml", "# cities\nbeijing: { part-of: china }\nshanghai: { part-of: china }\n");

        Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving));
        AssertUnchanged(
            run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Edges, TrackingNames.Inverses, TrackingNames.Indexes);
        Assert.Equal(["Actor.Locations0.g.cs"], ChangedSources(run));
    }

    [Fact]
    public void A_reference_is_resolved_again_with_its_own_file_alone_and_followed_back_anew()
    {
        var run = Run().WithFile("actors/c.yaml", "pudong: { part-of: beijing }\n");

        Assert.Single(run.ChangedIn<ResolvedFile>(TrackingNames.Resolving));
        AssertUnchanged(run, TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Indexes);
        Assert.Single(run.ChangedIn<Inverses>(TrackingNames.Inverses));
        Assert.Equal(["Actor.Page0.g.cs"], ChangedSources(run));
        Assert.Equal("china(beijing,shanghai) beijing(pudong) shanghai() pudong()", run.Evaluate(PartsOfAll));
    }

    [Fact]
    public void A_value_that_is_looked_up_by_leaves_keys_and_references_alone()
    {
        var run = Run().WithFile("actors/a.yaml", "china: { name: China, code: PRC }\n");

        AssertUnchanged(run, TrackingNames.KeyIndex, TrackingNames.Inverses);
        Assert.Equal("china", run.Evaluate("Actors.ByCode(\"PRC\").Single().Id"));
    }

    [Fact]
    public void A_fact_before_others_moves_what_refers_to_them()
    {
        var run = Run().WithFile("actors/a.yaml", "asia: {}\nchina: { name: China, code: CN, part-of: asia }\n");

        Assert.Equal("asia(china) china(beijing,shanghai) beijing() shanghai(pudong) pudong()", run.Evaluate(PartsOfAll));
        Assert.Equal("beijing", run.Evaluate("Actors.All[2].Id"));
    }

    [Fact]
    public void A_key_that_changes_leaves_references_to_it_undefined_until_they_change_too()
    {
        var run = Run().WithFile("actors/a.yaml", "prc: { name: China, code: CN }\n");
        Assert.Equal(["FB3001", "FB3001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));

        run.WithFile("actors/b.yaml", "beijing: { part-of: prc }\nshanghai: { part-of: prc }\n");
        Assert.Equal("prc(beijing,shanghai) beijing() shanghai(pudong) pudong()", run.Evaluate(PartsOfAll));
    }

    [Fact]
    public void A_fact_that_breaks_gives_its_place_to_the_next_and_takes_it_back_when_mended()
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
    public void A_file_added_before_others_and_removed_again_leaves_no_trace()
    {
        var run = Run();
        var before = run.Sources;

        Assert.Equal(
            "europe() china(beijing,shanghai,tianjin) beijing() shanghai(pudong) pudong() tianjin()",
            run.WithFile("actors/0.yaml", "europe: {}\n").WithFile("actors/d.yaml", "tianjin: { part-of: china }\n").Evaluate(PartsOfAll));
        Assert.Equal(before, run.WithFile("actors/d.yaml", null).WithFile("actors/0.yaml", null).Sources);
    }

    [Fact]
    public void Another_tables_page_stays_when_keys_change()
    {
        var run = Generation.Of(
            Records + "[Facts(\"goods.yaml\", Members = false)] public sealed record Good([property: Key] string Id);",
            [.. Files, ("goods.yaml", "oil: {}\n")]);

        Assert.All(
            ChangedSources(run.WithFile("actors/d.yaml", "tianjin: {}\n")),
            name => Assert.StartsWith("Actor.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_the_compiler_is_given_twice_has_every_fact_twice() => Assert.Equal(
        ["FB3002", "FB3002", "FB3002"],
        Generation.Of(Records, [.. Files, ("actors/../actors/b.yaml", Files[1].Yaml), ("actors/x/../c.yaml", Files[2].Yaml)])
            .Diagnostics.Select(diagnostic => diagnostic.Id));

    private static Generation Run() => Generation.Of(Records, Files).AssertClean();

    private static void AssertUnchanged(Generation run, params string[] steps) =>
        Assert.All(steps, step => Assert.Empty(run.ChangedIn<object>(step)));

    private static IEnumerable<string> ChangedSources(Generation run) =>
        run.ChangedIn<GeneratedSource>(TrackingNames.FactSources).Select(source => source.HintName).Order(StringComparer.Ordinal);
}
