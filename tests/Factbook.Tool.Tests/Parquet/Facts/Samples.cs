using System.Globalization;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Parquet.Facts;

/// <summary>A fact with all values, one with the largest values, one with the smallest values, and an empty one.</summary>
internal static class Samples
{
    private static readonly Address Quay = new("Quay 1", Of<Period>("2020"), Of<Money>("about 900.50 EUR"));

    private static readonly Sample Full = new()
    {
        Name = "full",
        Text = "naïve 'quoted' \"text\"\n",
        Flag = true,
        SmallSigned = -7,
        Small = 200,
        ShortSigned = -300,
        Short = 60_000,
        Signed = -70_000,
        Unsigned = 4_000_000_000,
        LongSigned = -5_000_000_000,
        Long = 10_000_000_000_000_000_000,
        Price = 1_000.50m,
        Fine = 0.1m,
        Double = 14.5,
        Single = 0.25f,
        Day = new DateOnly(2024, 2, 29),
        Time = new TimeOnly(23, 59, 59, 999, 999),
        Seen = new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(5.5)).AddMilliseconds(123),
        Lasting = TimeSpan.FromTicks(-15_000_001),
        Code = new Guid("00112233-4455-6677-8899-aabbccddeeff"),
        Link = new Uri("https://example.org/a?b=c"),
        Version = new Version(1, 2, 3),
        Tone = Tone.Loud,
        Services = PortServices.Bunkering | PortServices.DryDocking,
        Range = Of<Interval>("(0.5, 2]"),
        Part = Of<Share>("more than 70 %"),
        Multiple = Of<Number>("nearly tenfold"),
        Change = Of<Percentage>("-3.2 %"),
        Cost = Of<Money>("nearly 900 million USD"),
        Weight = Of<Quantity>("at least 24 tonnes"),
        During = Of<Period>("2023-Q4"),
        Home = Quay,
        At = new Point(1.5m, -2m),
        Shape = new RoundShape(2.5m) { Label = "wheel" },
        Tree = new Tree("root", [new Tree("leaf", [])]),
        Words = ["a", null, "b"],
        Numbers = [3, 1, 2],
        Prices = [1m, 2.5m],
        Parts = [Of<Share>("70 %"), Of<Share>("up to 5 %")],
        Times = [Of<Period>("2023"), Of<Period>("2024-01/..")],
        Homes = [Quay, new Address("Quay 2", null, null)],
        Grid = [[1, 2], [], [3]],
        Tolls = new Dictionary<string, decimal> { ["suez"] = 1_000.50m, ["kiel"] = 7m },
        Tones = new Dictionary<Tone, string?> { [Tone.Loud] = "x", [Tone.SoftSpoken] = null },
        Streets = new Dictionary<int, IReadOnlyList<Address>> { [10] = [], [-9] = [Quay] },
        Open = YamlValue.CreateMapping(
            KeyValuePair.Create(
                "crew", YamlValue.CreateSequence(YamlValue.CreateScalar("25"), YamlValue.Null, YamlValue.CreateScalar("é<")))),
        OtherSource = () => Empty!,
        Id = "own",
        DuringFirst = 5,
    };

    private static readonly Sample Largest = new()
    {
        Name = "largest",
        Text = "",
        Flag = false,
        SmallSigned = sbyte.MaxValue,
        Small = byte.MaxValue,
        ShortSigned = short.MaxValue,
        Short = ushort.MaxValue,
        Signed = int.MaxValue,
        Unsigned = uint.MaxValue,
        LongSigned = long.MaxValue,
        Long = ulong.MaxValue,
        Price = 79_228_162_514_264_337_593_543_950_335m,
        Fine = 1_234_567_890m,
        Double = double.MaxValue,
        Single = float.PositiveInfinity,
        Day = DateOnly.MaxValue,
        Time = TimeOnly.MinValue,
        Seen = new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero),
        Lasting = TimeSpan.MaxValue,
        Range = Of<Interval>("more than 79228162514264337593543950"),
        Part = Of<Share>("between 0 and 99.999 %"),
        Cost = Of<Money>("up to 0.0001 KWD"),
        During = Of<Period>("../.."),
        Words = [],
        Homes = [],
        Grid = [[]],
        Shape = new NamedShape("wide", 4),
        Tolls = new Dictionary<string, decimal>(),
        Open = YamlValue.CreateScalar("text"),
    };

    private static readonly Sample Smallest = new()
    {
        Name = "smallest",
        SmallSigned = sbyte.MinValue,
        ShortSigned = short.MinValue,
        Signed = int.MinValue,
        LongSigned = long.MinValue,
        Price = -79_228_162_514_264_337_593_543_950_335m,
        Fine = 0.0000000000000000000000000001m,
        Double = -double.Epsilon,
        Single = float.NaN,
        Day = DateOnly.MinValue,
        Seen = DateTimeOffset.MinValue,
        Lasting = TimeSpan.MinValue,
        During = Of<Period>("2023~/2024?"),
        Services = PortServices.None,
    };

    private static readonly Sample Empty = new() { Name = "empty" };

    public static readonly IReadOnlyList<IFactSet> Sets =
        [new FakeSet<Sample>("Samples", "facts/samples.yaml", sample => sample.Name, [Full, Largest, Smallest, Empty])];

    private static T Of<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
