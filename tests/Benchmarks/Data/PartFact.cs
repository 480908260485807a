namespace Benchmarks.Data;

/// <summary>One fact of the generated dataset: a realistic record.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The first of three texts.</param>
/// <param name="By">The manufacturer.</param>
/// <param name="Use">Its use.</param>
/// <param name="Kind">One of <see cref="Catalogue.Kinds"/>.</param>
/// <param name="Eur">The price, with two decimals.</param>
/// <param name="Lightest">The closed lower end of its mass in kilograms.</param>
/// <param name="Heaviest">The closed upper end; equal to the lower end if the mass is a single number.</param>
/// <param name="Made">The first day of manufacture.</param>
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
    /// <summary>Gets the number of UTF-8 bytes of the keys and values, without names and punctuation.</summary>
    public long ValueBytes => AsTexts().Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));

    private IEnumerable<string> AsTexts() =>
        [Id, Name, By, Use, Kind, Invariant($"{Eur}"), Kg, Invariant($"{Made:yyyy-MM-dd}"), From, .. Needs];

    /// <summary>Gets the mass as one number, or in mathematical notation.</summary>
    public string Kg => Lightest == Heaviest ? Invariant($"{Lightest}") : Invariant($"[{Lightest}, {Heaviest}]");
}
