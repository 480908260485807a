namespace Benchmarks.Data;

/// <summary>Makes the dataset: spare parts and the places where they are made. The same number of facts is always the same facts.</summary>
internal static class Catalogue
{
    /// <summary>The members of the enum.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["steel", "brass", "copper", "rubber", "carbon"];

    /// <summary>The places, key and name.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> Places =
    [
        ("china", "China"), ("india", "India"), ("japan", "Japan"), ("brazil", "Brazil"), ("kenya", "Kenya"),
        ("france", "France"), ("sweden", "Sweden"), ("canada", "Canada"), ("turkey", "Turkey"), ("chile", "Chile"),
    ];

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly string[] Shapes = ["Valve", "Shaft", "Bearing", "Seal", "Rotor", "Spring", "Pump", "Gear", "Bolt", "Sensor"];
    private static readonly string[] Makers = ["Orsa", "Lindqvist", "Tanaka", "Novak", "Adeyemi", "Müller", "Costa", "Halden"];
    private static readonly string[] Notes = ["by the dozen", "to order", "older models", "sold out", "wears first"];

    /// <summary>The key of a part that is in no dataset, but looks like the others.</summary>
    public static string AbsentKey(int number) => "x" + Key(number)[1..];

    /// <summary>The facts in order.</summary>
    public static IReadOnlyList<PartFact> Parts(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(number => Part(number, count, random))];
    }

    /// <summary>Keys are numbers in Crockford's base 32, scattered as part numbers are.</summary>
    public static string Key(int number)
    {
        var scattered = (uint)number * 2654435761u;
        return string.Create(6, scattered, static (key, rest) =>
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
        var lightest = random.Next(1, 500) / 10m;
        return new PartFact(
            Key(number),
            $"{Pick(Shapes, random)} {random.Next(10, 9999)}",
            Pick(Makers, random),
            Pick(Notes, random),
            Pick(Kinds, random),
            random.Next(100, 9_999) / 100m,
            lightest,
            lightest + (random.Next(1, 50) / 10m),
            new DateOnly(1990, 1, 1).AddDays(random.Next(12_000)),
            Pick(Places, random).Key,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => Key(random.Next(count)))]);
    }

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
