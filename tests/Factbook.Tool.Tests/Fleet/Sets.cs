using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Factbook;
using Factbook.Compiled;
using Factbook.Tool.Tests.Fleet;

[assembly: FactSet(typeof(Ports))]
[assembly: FactSet(typeof(Voyages))]
[assembly: FactSet(typeof(Cargoes))]
[assembly: FactSet(typeof(OilCargoes))]

namespace Factbook.Tool.Tests.Fleet;

public static class Ports
{
    internal static readonly IReadOnlyList<Port> Facts =
    [
        new()
        {
            Code = "NLRTM", Name = "Rotterdam", Draught = 24.0m, Berths = 122, Services = PortServices.Bunkering | PortServices.DryDocking
        },
        new() { Code = "BEANR", Name = "Antwerp", HubSource = () => Facts![0], Location = "On the Scheldt" },
        new() { Code = "SGSIN", Name = "Singapore \u001b[31m\u202E\nstrait", Services = PortServices.Bunkering },
    ];

    public static IFactSet All { get; } = new FakeSet<Port>("Ports", "fleet/ports.yaml", port => port.Code, Facts);
}

public static class Voyages
{
    internal static readonly IReadOnlyList<Voyage> Facts =
    [
        new()
        {
            Id = "spring-run",
            From = Ports.Facts[1],
            Calls = [Ports.Facts[0], Ports.Facts[2]],
            During = Period.Parse("2024-Q2", CultureInfo.InvariantCulture),
            Sailed = new DateOnly(2024, 4, 5),
            Knots = 14.5,
            Log = new Uri("https://example.org/log?a=1&b='x'"),
            Tolls = new Dictionary<string, decimal> { ["suez"] = 1_000.50m, ["kiel"] = 7m },
            Remarks = YamlValue.CreateMapping(
                KeyValuePair.Create("crew", YamlValue.CreateSequence(YamlValue.CreateScalar("25"), YamlValue.Null))),
            Legs = [new Leg(8_300, Ports.Facts[2])],
            Charterer = new Charterer.Firm("Nord", new TownSeat("city")),
            Insurers = [new Charterer.Person("Ann")],
            Offices = new Dictionary<string, Seat> { ["north"] = new TownSeat("port") },
            Watches = new Dictionary<int, string> { [2] = "dog", [10] = "first", [1] = "middle" },
            Logbook = new Dictionary<int, string> { [100] = "c", [20] = "b", [3] = "a" }.ToFrozenDictionary(),
            Crew = ImmutableDictionary<string, int>.Empty.Add("mate", 1).Add("cook", 2),
        },
        new() { Id = "idle", From = Ports.Facts[2], Calls = [], Knots = double.NaN },
    ];

    public static IFactSet All { get; } = new FakeSet<Voyage>("Voyages", "fleet/voyages.yaml", voyage => voyage.Id, Facts);
}

public static class Cargoes
{
    internal static readonly IReadOnlyList<Cargo> Facts =
    [
        new GrainCargo
        {
            Voyage = Voyages.Facts[0],
            Weight = Quantity.Parse("at least 24 tonnes", CultureInfo.InvariantCulture),
            Value = Money.Parse("nearly 900 million USD", CultureInfo.InvariantCulture),
            Insured = true
        },
        new OilCargo
        {
            Voyage = Voyages.Facts[0],
            Fill = Share.Parse("more than 70 %", CultureInfo.InvariantCulture),
            Change = Percentage.Parse("-3.2 %", CultureInfo.InvariantCulture),
            Kind = "crude"
        },
        new OilCargo
        {
            Voyage = Voyages.Facts[1],
            Fill = Share.Parse("between 70 and 75 %", CultureInfo.InvariantCulture),
            Grade = Interval.Parse("more than 30", CultureInfo.InvariantCulture)
        },
    ];

    public static IFactSet All { get; } = new FakeSet<Cargo>("Cargoes", "fleet/voyages.yaml", _ => null, Facts);
}

public static class OilCargoes
{
    public static IFactSet All { get; } = new FakeSet<OilCargo>(
        "OilCargoes", "fleet/voyages.yaml", _ => null, [.. Cargoes.Facts.OfType<OilCargo>()], Cargoes.All);
}
