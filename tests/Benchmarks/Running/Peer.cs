using Benchmarks.Data;

namespace Benchmarks.Running;

/// <summary>A way to carry facts in a program.</summary>
/// <param name="Program">The project below <c>Programs</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="IsNative">Whether the program is compiled ahead of time.</param>
/// <param name="Most">The most facts that it is tried with.</param>
internal sealed record Peer(string Program, string Name, bool IsNative = false, int Most = int.MaxValue)
{
    public static readonly Peer Empty = new("Empty", "an empty program");

    public static readonly Peer Factbook = new("Compiled", "Factbook");

    public static readonly Peer Json = new("Json", "System.Text.Json, source-generated");

    public static readonly Peer YamlDotNet = new("YamlReflection", "YamlDotNet, reflection");

    /// <summary>Of 100,000 facts, one build takes a minute and 4 GB, and one start ten seconds and more.</summary>
    public static readonly Peer Initialisers = new("Initialisers", "static C# initialisers", Most: 10_000);

    /// <summary>The same program as <see cref="Factbook"/>; only where native code can be linked.</summary>
    public static readonly Peer FactbookNative = new("Compiled", "Factbook, NativeAOT", IsNative: true);

    public static readonly IReadOnlyList<Peer> All =
    [
        Factbook,
        Initialisers,
        Json,
        new("MemoryPacked", "MemoryPack"),
        new("Sqlite", "Microsoft.Data.Sqlite"),
        new("YamlStatic", "YamlDotNet, static generator"),
        YamlDotNet,
    ];

    /// <summary>The datasets that it is tried with.</summary>
    public IEnumerable<Dataset> Sizes => Dataset.Sizes.Where(dataset => dataset.Count <= Most);

    /// <summary>The name in results.</summary>
    public string Key => IsNative ? Program + "Native" : Program;
}
