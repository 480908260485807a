using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Tests.Fleet;

public sealed record Voyage
{
    [Key]
    public required string Id { get; init; }

    public required Port From { get; init; }

    public required IReadOnlyList<Port> Calls { get; init; }

    public Period? During { get; init; }

    public DateOnly? Sailed { get; init; }

    public double Knots { get; init; }

    public Uri? Log { get; init; }

    public ImmutableArray<string> Flags { get; init; }

    public IReadOnlyDictionary<string, decimal>? Tolls { get; init; }

    public YamlValue? Remarks { get; init; }

    public IReadOnlyList<Leg> Legs { get; init; } = [];

    public Charterer? Charterer { get; init; }

    public IReadOnlyList<Charterer> Insurers { get; init; } = [];

    public IReadOnlyDictionary<string, Seat>? Offices { get; init; }

    public IReadOnlyDictionary<int, string>? Watches { get; init; }

    public FrozenDictionary<int, string> Logbook { get; init; } = FrozenDictionary<int, string>.Empty;

    public ImmutableDictionary<string, int> Crew { get; init; } = ImmutableDictionary<string, int>.Empty;

    public IReadOnlyList<Cargo> Cargoes => [.. Fleet.Cargoes.Facts.Where(cargo => cargo.Voyage == this)];
}

public readonly record struct Leg(int Miles, Port To);

public abstract record Charterer
{
    public sealed record Person(string Name) : Charterer;

    public sealed record Firm(string Name, Seat Seat) : Charterer;
}

[JsonDerivedType(typeof(TownSeat), "town")]
public abstract record Seat;

public sealed record TownSeat(string Kind) : Seat;

public abstract record Cargo
{
    [InverseProperty(nameof(Fleet.Voyage.Cargoes))]
    public required Voyage Voyage { get; init; }

    public bool Insured { get; init; }
}

public sealed record GrainCargo : Cargo
{
    public required Quantity Weight { get; init; }

    public Money? Value { get; init; }
}

public sealed record OilCargo : Cargo
{
    public required Share Fill { get; init; }

    public Percentage? Change { get; init; }

    public Interval? Grade { get; init; }

    public string? Kind { get; init; }
}
