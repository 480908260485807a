namespace Benchmarks.Data;

/// <summary>One fact of the generated dataset: the realistic record that every program holds in its own form.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The first of three texts.</param>
/// <param name="Material">One of <see cref="Catalogue.Materials"/>.</param>
/// <param name="Price">With two decimals.</param>
/// <param name="LightestWeight">The lower end of the interval of weights, which is closed.</param>
/// <param name="HeaviestWeight">The upper end of the interval of weights, which is closed.</param>
/// <param name="Origin">The key of a place.</param>
/// <param name="Needs">The keys of other parts.</param>
internal sealed record PartFact(
    string Id,
    string Name,
    string Maker,
    string Note,
    string Material,
    decimal Price,
    decimal LightestWeight,
    decimal HeaviestWeight,
    DateOnly Since,
    string Origin,
    IReadOnlyList<string> Needs)
{
    /// <summary>The UTF-8 bytes of the keys and values alone, without names and punctuation.</summary>
    public long ValueBytes => AsTexts().Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));

    private IEnumerable<string> AsTexts() =>
        [Id, Name, Maker, Note, Material, Invariant($"{Price}"), Weight, Invariant($"{Since:yyyy-MM-dd}"), Origin, .. Needs];

    /// <summary>The weight in mathematical notation.</summary>
    public string Weight => Invariant($"[{LightestWeight}, {HeaviestWeight}]");
}
