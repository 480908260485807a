using Benchmarks.Data;

namespace Benchmarks.Running;

/// <summary>An alternative for facts in a program.</summary>
/// <param name="Program">The project below <c>Programs</c>.</param>
/// <param name="Name">Its common name.</param>
/// <param name="IsNative">Whether the program is compiled ahead of time.</param>
/// <param name="Most">The largest number of facts that it is measured with.</param>
internal sealed record Peer(string Program, string Name, bool IsNative = false, int Most = int.MaxValue)
{
    public static readonly Peer Empty = new("Empty", "an empty program");

    public static readonly Peer Factbook = new("Compiled", "Factbook");

    public static readonly Peer Json = new("Json", "System.Text.Json, source-generated");

    public static readonly Peer YamlDotNet = new("YamlReflection", "YamlDotNet, reflection");

    /// <summary>With 100,000 facts, one build takes a minute and 4 GB, and one start more than ten seconds.</summary>
    public static readonly Peer Initialisers = new("Initialisers", "static C# initialisers", Most: 10_000);

    /// <summary>The same program as <see cref="Factbook"/>, if native code can be linked.</summary>
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

    /// <summary>Gets the datasets that it is measured with.</summary>
    public IEnumerable<Dataset> Sizes => Dataset.Sizes.Where(dataset => dataset.Count <= Most);

    /// <summary>Gets the name in results.</summary>
    public string Key => IsNative ? Program + "Native" : Program;
}
