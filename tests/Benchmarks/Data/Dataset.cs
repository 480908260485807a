namespace Benchmarks.Data;

/// <summary>A generated dataset, which every program reads in its own form.</summary>
/// <param name="Name">The folder of its forms.</param>
/// <param name="Count">The number of facts.</param>
/// <param name="FactsInAFile">The number of facts in each YAML file.</param>
internal sealed record Dataset(string Name, int Count, int FactsInAFile)
{
    /// <summary>The sizes for all programs; 100,000 facts are 11 MB of YAML.</summary>
    public static readonly IReadOnlyList<Dataset> Sizes = [Of(100), Of(10_000), Of(100_000)];

    /// <summary>Facts in 4,000 files of 1.5 KB, 6 MB in all.</summary>
    public static readonly Dataset ManyFiles = new("files", 48_000, 12);

    /// <summary>A part of these files.</summary>
    public static readonly Dataset SomeFiles = new("some-files", 2_700, 9);

    // A file with at least this many facts has one line for each.
    private const int ManyFacts = 50;

    private readonly Lazy<IReadOnlyList<PartFact>> _parts = new(() => Catalogue.Parts(Count));

    public IReadOnlyList<PartFact> Parts => _parts.Value;

    /// <summary>The key that programs look up: the one in the middle.</summary>
    public string Key => Catalogue.Key(Count / 2);

    /// <summary>The name of the fact with that key.</summary>
    public string NameOfKey => Parts[Count / 2].Name;

    /// <summary>The files of facts: path below the folder of facts, and content.</summary>
    public IEnumerable<(string Path, string Yaml)> Files() => Parts
        .Chunk(FactsInAFile)
        .Select((parts, number) =>
            (Invariant($"parts/{number:D5}.yaml"),
             FactsInAFile < ManyFacts ? YamlForm.Blocks(parts) : YamlForm.Lines(parts)))
        .Append(("places.yaml", YamlForm.Places()));

    /// <summary>Returns the dataset with a thousand facts in each file.</summary>
    public static Dataset Of(int count) => new(Invariant($"{count}"), count, 1000);
}
