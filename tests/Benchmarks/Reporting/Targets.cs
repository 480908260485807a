using Benchmarks.Running;
using static Benchmarks.Reporting.Figures;

namespace Benchmarks.Reporting;

/// <summary>The targets of Factbook. In the steady state, the worst of all sizes counts.</summary>
internal static class Targets
{
    private const int Few = 100;
    private const int Some = 10_000;
    private const int Many = 100_000;

    private const double Kilobyte = 1024;
    private const double Gigabyte = 1024 * 1024 * 1024;

    private static readonly string s_compiled = Peer.Factbook.Key;

    public static readonly IReadOnlyList<Target> All =
    [
        Target.AtLeast(
            40,
            "×",
            "first fact by key in a fresh process, 10,000 facts, faster than System.Text.Json",
            r => r.FirstFact(Peer.Json, Some) / r.FirstFact(Peer.Factbook, Some)),
        Target.AtLeast(
            500,
            "×",
            "first fact by key in a fresh process, 10,000 facts, faster than YamlDotNet",
            r => r.FirstFact(Peer.YamlDotNet, Some) / r.FirstFact(Peer.Factbook, Some)),
        Target.AtMost(
            1.5,
            "×",
            "first fact by key, 100,000 facts against 100",
            r => r.FirstFact(Peer.Factbook, Many) / r.FirstFact(Peer.Factbook, Few)),
        Target.Under(
            64,
            " KB",
            "managed heap after the first fact beyond an empty program, 100,000 facts",
            r => (r.Heap(Peer.Factbook, Many) - r.Heap(Peer.Empty, Many)) / Kilobyte),
        Target.AtMost(
            1,
            " ns",
            "a named fact after its first access, beyond a static readonly field",
            r => Worst(count => r.Steady("NamedMember", count) - r.Steady("StaticField", count))),
        Target.AtMost(
            1,
            "×",
            "lookup by key, hit, against `FrozenDictionary<string, T>`",
            r => Worst(count => r.Steady("HitFactbook", count) / r.Steady("HitFrozenDictionary", count))),
        Target.AtMost(
            1,
            "×",
            "lookup by key, miss, against `FrozenDictionary<string, T>`",
            r => Worst(count => r.Steady("MissFactbook", count) / r.Steady("MissFrozenDictionary", count))),
        Target.AtMost(0, " bytes", "allocated by a lookup, hit", r => Worst(count => r.SteadyBytes("HitFactbook", count))),
        Target.AtMost(0, " bytes", "allocated by a lookup, miss", r => Worst(count => r.SteadyBytes("MissFactbook", count))),
        Target.Under(5, " ns", "following a reference", r => Worst(count => r.SteadyPerFact("FollowReferences", count))),
        Target.Under(5, " ns", "counting an inverse", r => Worst(count => r.SteadyPerFact("CountInverses", count))),
        Target.AtMost(
            0, " bytes", "allocated by following references", r => Worst(count => r.SteadyBytesPerFact("FollowReferences", count))),
        Target.AtMost(0, " bytes", "allocated by counting inverses", r => Worst(count => r.SteadyBytesPerFact("CountInverses", count))),
        Target.AtMost(
            1.2,
            "×",
            "enumerating all facts the second time, against an array",
            r => Worst(count => r.Steady("EnumerateFactbook", count) / r.Steady("EnumerateArray", count))),
        Target.AtMost(
            1.3,
            "×",
            "assembly against the UTF-8 bytes of keys and values, 10,000 facts",
            r => r.AssemblyBytes(Peer.Factbook, Some) / r[$"data/{Some}/value bytes"]),
        Target.AtMost(
            1.3,
            "×",
            "assembly against the UTF-8 bytes of keys and values, 100,000 facts",
            r => r.AssemblyBytes(Peer.Factbook, Many) / r[$"data/{Many}/value bytes"]),
        Target.AtMost(8, " s", "build of 100,000 facts beyond an empty project", r => r.BuildSeconds(s_compiled, "100000")),
        Target.AtMost(1, " GB", "the compiler's memory at its peak, 100,000 facts", r => r.CompilerBytes(s_compiled, "100000") / Gigabyte),
        Target.AtMost(
            10,
            "×",
            "build of 100,000 facts against 10,000, both beyond an empty project",
            r => r.BuildSeconds(s_compiled, "100000") / r.BuildSeconds(s_compiled, "10000")),
        Target.AtMost(4, " s", "build of 4,000 files beyond an empty project", r => r.BuildSeconds(s_compiled, "files")),
        Target.AtMost(50, " ms", "one file edited among 4,000, in a warm generator driver", r => r["driver/edit ms"]),
        Target.AtMost(1, "", "files read again after that edit", r => r["driver/edit files read"]),
        Target.AtMost(1, "", "files bound again after that edit", r => r["driver/edit files bound"]),
        Target.AtMost(1, "", "files resolved again after that edit", r => r["driver/edit files resolved"]),
        Target.AtMost(1, "", "sources written again after that edit", r => r["driver/edit sources"]),
        Target.Under(2, " ms", "a space typed in a C# file, 100,000 facts", r => r["driver/space ms"]),
        Target.AtMost(0, "", "recomputed step outputs after that space", r => r["driver/space steps recomputed"]),
        Target.AtMost(
            30, "×", "peak of the generator's own memory against the bytes of YAML, 100,000 facts", r => r["driver/peak of yaml bytes"]),
    ];
}
