namespace Benchmarks.Data;

/// <summary>One fact of the generated dataset: the realistic record that every program holds in its own form.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The first of three texts.</param>
/// <param name="By">Who makes it.</param>
/// <param name="Use">What it is a part of.</param>
/// <param name="Kind">One of <see cref="Catalogue.Kinds"/>.</param>
/// <param name="Eur">The price, with two decimals.</param>
/// <param name="Lightest">The lower end of the interval of its mass in kilograms, which is closed.</param>
/// <param name="Heaviest">The upper end, which is closed too; the lower one again where the mass is one number.</param>
/// <param name="Made">The day since when it is made.</param>
/// <param name="From">The key of a place.</param>
/// <param name="Needs">The keys of other parts.</param>
internal sealed record PartFact(
    string Id,
    string Name,
    string By,
    string Use,
    string Kind,
    decimal Eur,
    decimal Lightest,
    decimal Heaviest,
    DateOnly Made,
    string From,
    IReadOnlyList<string> Needs)
{
    /// <summary>The UTF-8 bytes of the keys and values alone, without names and punctuation.</summary>
    public long ValueBytes => AsTexts().Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));

    private IEnumerable<string> AsTexts() =>
        [Id, Name, By, Use, Kind, Invariant($"{Eur}"), Kg, Invariant($"{Made:yyyy-MM-dd}"), From, .. Needs];

    /// <summary>The mass as one number, or in mathematical notation.</summary>
    public string Kg => Lightest == Heaviest ? Invariant($"{Lightest}") : Invariant($"[{Lightest}, {Heaviest}]");
}
