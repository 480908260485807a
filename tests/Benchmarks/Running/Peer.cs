namespace Benchmarks.Running;

/// <summary>A way to carry facts in a program.</summary>
/// <param name="Program">The project below <c>Programs</c>.</param>
/// <param name="Name">What people call it.</param>
internal sealed record Peer(string Program, string Name)
{
    public static readonly Peer Empty = new("Empty", "an empty program");

    public static readonly Peer Factbook = new("Compiled", "Factbook");

    public static readonly Peer Json = new("Json", "System.Text.Json, source-generated");

    public static readonly Peer YamlDotNet = new("YamlReflection", "YamlDotNet, reflection");

    public static readonly Peer Initialisers = new("Initialisers", "static C# initialisers");

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
}
