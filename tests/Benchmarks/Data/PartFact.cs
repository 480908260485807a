namespace Benchmarks.Data;

/// <summary>One fact of the generated dataset: the realistic record that every program holds in its own form.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The first of three texts.</param>
/// <param name="Kind">One of <see cref="Catalogue.Kinds"/>.</param>
/// <param name="Price">With two decimals.</param>
/// <param name="LightestMass">The lower end of the interval of masss, which is closed.</param>
/// <param name="HeaviestMass">The upper end of the interval of masss, which is closed.</param>
/// <param name="Origin">The key of a place.</param>
/// <param name="Needs">The keys of other parts.</param>
internal sealed record PartFact(
    string Id,
    string Name,
    string Maker,
    string Note,
    string Kind,
    decimal Price,
    decimal LightestMass,
    decimal HeaviestMass,
    DateOnly Since,
    string Origin,
    IReadOnlyList<string> Needs)
{
    /// <summary>The UTF-8 bytes of the keys and values alone, without names and punctuation.</summary>
    public long ValueBytes => AsTexts().Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));

    private IEnumerable<string> AsTexts() =>
        [Id, Name, Maker, Note, Kind, Invariant($"{Price}"), Mass, Invariant($"{Since:yyyy-MM-dd}"), Origin, .. Needs];

    /// <summary>The mass in mathematical notation.</summary>
    public string Mass => Invariant($"[{LightestMass}, {HeaviestMass}]");
}
