namespace Benchmarks.Data;

/// <summary>
/// Creates the dataset: spare parts and the places of their manufacture. The facts depend only on their number.
/// </summary>
internal static class Catalogue
{
    /// <summary>The members of the enum.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["iron", "zinc", "tin", "lead", "gold"];

    /// <summary>The places: key and name.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> Places =
    [
        ("cn", "China"), ("it", "Italy"), ("jp", "Japan"), ("br", "Brazil"), ("ke", "Kenya"),
        ("no", "Norway"), ("se", "Sweden"), ("ca", "Canada"), ("tr", "Turkey"), ("cl", "Chile"),
    ];

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly string[] Shapes = ["Gear", "Cam", "Seal", "Rotor", "Pump", "Shaft", "Bolt", "Nut"];
    private static readonly string[] Makers = ["Orsa", "Lind", "Ito", "Novak", "Adu", "Röhm", "Costa", "Hald"];
    private static readonly string[] Uses = ["car", "mill", "ship", "tram", "loom"];

    /// <summary>The key of a part that no dataset contains, but that looks like the others.</summary>
    public static string AbsentKey(int number) => "x" + Key(number)[1..];

    /// <summary>The facts in order.</summary>
    public static IReadOnlyList<PartFact> Parts(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(number => Part(number, count, random))];
    }

    /// <summary>Keys are numbers in Crockford's base 32, scattered like part numbers.</summary>
    public static string Key(int number)
    {
        var scattered = (uint)number * 2654435761u;
        return string.Create(5, scattered, static (key, rest) =>
        {
            key[0] = 'p';
            for (var i = 1; i < key.Length; i++, rest >>= 5)
            {
                key[i] = Digits[(int)(rest & 31)];
            }
        });
    }

    private static PartFact Part(int number, int count, Random random)
    {
        var lightest = random.Next(10, 100) / 10m;
        return new PartFact(
            Key(number),
            $"{Pick(Shapes, random)} {random.Next(10, 999)}",
            Pick(Makers, random),
            Pick(Uses, random),
            Pick(Kinds, random),
            random.Next(100, 1_000) / 100m,
            lightest,
            random.Next(3) == 0 ? lightest + (random.Next(1, 30) / 10m) : lightest,
            new DateOnly(1990, 1, 1).AddDays(random.Next(12_000)),
            Pick(Places, random).Key,
            [.. Enumerable.Range(0, Math.Max(0, random.Next(5) - 2)).Select(_ => Key(random.Next(count)))]);
    }

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
