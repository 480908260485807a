using Benchmarks.Data;
using Benchmarks.Running;
using static Benchmarks.Reporting.Figures;

namespace Benchmarks.Reporting;

/// <summary>The tables of the page.</summary>
internal static class Tables
{
    private static readonly IReadOnlyList<int> s_counts = [.. Dataset.Sizes.Select(dataset => dataset.Count)];

    // The operation, the alternative, the method, and whether the method enumerates all facts. The first alternative of each operation is
    // Factbook.
    private static readonly IReadOnlyList<(string What, string Way, string Method, bool IsOfAll)> s_steady =
    [
        ("lookup, hit", "Factbook", "HitFactbook", false),
        ("lookup, hit", "`FrozenDictionary`", "HitFrozenDictionary", false),
        ("lookup, hit", "`Dictionary`", "HitDictionary", false),
        ("lookup, miss", "Factbook", "MissFactbook", false),
        ("lookup, miss", "`FrozenDictionary`", "MissFrozenDictionary", false),
        ("lookup, miss", "`Dictionary`", "MissDictionary", false),
        ("named fact", "Factbook", "NamedMember", false),
        ("named fact", "static readonly field", "StaticField", false),
        ("enumerating, each fact", "Factbook", "EnumerateFactbook", true),
        ("enumerating, each fact", "array", "EnumerateArray", true),
        ("following a reference", "Factbook", "FollowReferences", true),
        ("following a reference", "hand-written classes", "FollowReferencesByHand", true),
        ("counting an inverse", "Factbook", "CountInverses", true),
        ("counting an inverse", "hand-written classes", "CountInversesByHand", true),
    ];

    private static readonly IReadOnlyList<(string Name, string Program, string Dataset)> s_builds =
    [
        .. s_counts.Select(count => (Invariant($"Factbook, {count:N0} facts"), Peer.Factbook.Program, Invariant($"{count}"))),
        ("Factbook, 4,000 files", Peer.Factbook.Program, Dataset.ManyFiles.Name),
        .. s_counts.Select(count =>
            (Invariant($"{Peer.Initialisers.Name}, {count:N0} facts") + Omitted(Peer.Initialisers, count),
             Peer.Initialisers.Program,
             Invariant($"{count}"))),
        ("an empty program", Peer.Empty.Program, Invariant($"{Dataset.Sizes[0].Count}")),
    ];

    public static string OfTargets(Results results) =>
        Markdown.Table(["what", "target", "measured", ""], Targets.All.Select(target => target.Row(results)));

    public static string Cold(Results results, int count) => Markdown.Table(
        ["way", "first fact, ms", "ratio", "heap, bytes", "assembly, bytes"],
        Peer.All.Append(Peer.FactbookNative).Append(Peer.Empty).Select<Peer, IReadOnlyList<string>>(peer =>
        [
            peer.Name + Omitted(peer, count),
            Written(results.FirstFact(peer, count)),
            Written(results.FirstFact(peer, count) / results.FirstFact(Peer.Factbook, count), "×"),
            Written(results.Heap(peer, count)),
            Written(results.AssemblyBytes(peer, count)),
        ]));

    public static string Steady(Results results) => Markdown.Table(
        ["what", "way", .. s_counts.SelectMany<int, string>(count => [Invariant($"{count:N0} facts, ns"), "ratio"]), "bytes"],
        s_steady.Select<(string What, string Way, string Method, bool IsOfAll), IReadOnlyList<string>>(row =>
        [
            row.What,
            row.Way,
            .. s_counts.SelectMany<int, string>(count =>
            [
                Written(row.IsOfAll ? results.SteadyPerFact(row.Method, count) : results.Steady(row.Method, count)),
                Written(
                    results.Steady(row.Method, count) / results.Steady(s_steady.First(other => other.What == row.What).Method, count), "×"),
            ]),
            Written(Worst(count => row.IsOfAll ? results.SteadyBytesPerFact(row.Method, count) : results.SteadyBytes(row.Method, count))),
        ]));

    public static string Builds(Results results) => Markdown.Table(
        ["build", "beyond an empty one, s", "compiler's peak, MB"],
        s_builds.Select<(string Name, string Program, string Dataset), IReadOnlyList<string>>(build =>
            [
                build.Name,
                Written(results.BuildSeconds(build.Program, build.Dataset)),
                Written(results.CompilerBytes(build.Program, build.Dataset) / 1024 / 1024)
            ]));

    private static string Omitted(Peer peer, int count) => count > peer.Most ? " (omitted because it takes too long)" : "";
}
