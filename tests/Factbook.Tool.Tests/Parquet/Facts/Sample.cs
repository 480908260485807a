using System.CodeDom.Compiler;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Parquet.Facts;

/// <summary>A record with a property of every supported type.</summary>
public sealed record Sample
{
    [Key]
    public required string Name { get; init; }

    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public sbyte? SmallSigned { get; init; }

    public byte? Small { get; init; }

    public short? ShortSigned { get; init; }

    public ushort? Short { get; init; }

    public int? Signed { get; init; }

    public uint? Unsigned { get; init; }

    public long? LongSigned { get; init; }

    public ulong? Long { get; init; }

    public decimal? Price { get; init; }

    public decimal? Fine { get; init; }

    public double? Double { get; init; }

    public float? Single { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public DateTimeOffset? Seen { get; init; }

    public TimeSpan? Lasting { get; init; }

    public Guid? Code { get; init; }

    public Uri? Link { get; init; }

    public Version? Version { get; init; }

    public Tone? Tone { get; init; }

    public PortServices? Services { get; init; }

    public Interval? Range { get; init; }

    public Share? Part { get; init; }

    public Number? Multiple { get; init; }

    public Percentage? Change { get; init; }

    public Money? Cost { get; init; }

    public Quantity? Weight { get; init; }

    public Period? During { get; init; }

    public Address? Home { get; init; }

    public Point? At { get; init; }

    public Shape? Shape { get; init; }

    public Tree? Tree { get; init; }

    public IReadOnlyList<string?>? Words { get; init; }

    public ImmutableArray<int> Numbers { get; init; }

    public decimal[]? Prices { get; init; }

    public IReadOnlyList<Share>? Parts { get; init; }

    public IReadOnlyList<Period>? Times { get; init; }

    public IReadOnlyList<Address>? Homes { get; init; }

    public IReadOnlyList<IReadOnlyList<int>>? Grid { get; init; }

    public IReadOnlyDictionary<string, decimal>? Tolls { get; init; }

    public IReadOnlyDictionary<Tone, string?>? Tones { get; init; }

    public IReadOnlyDictionary<int, IReadOnlyList<Address>>? Streets { get; init; }

    public YamlValue? Open { get; init; }

    [GeneratedCode("Factbook", "1")]
    public Sample? Other => OtherSource?.Invoke();

    [GeneratedCode("Factbook", "1")]
    public IReadOnlyList<Sample> Others => Other is { } other ? [other, this] : [];

    /// <summary>A property with the name of an added column.</summary>
    public string? Id { get; init; }

    /// <summary>A property with the name of a column of another property.</summary>
    public int? DuringFirst { get; init; }

    internal Func<Sample>? OtherSource { get; init; }
}

public enum Tone
{
    SoftSpoken,
    [JsonStringEnumMemberName("LOUD!")]
    Loud,
}

public sealed record Address(string Street, Period? Since, Money? Rent);

public readonly record struct Point(decimal X, decimal Y);

public abstract record Shape
{
    public string? Label { get; init; }
}

public sealed record RoundShape(decimal Size) : Shape;

public sealed record NamedShape(string Size, int Corners) : Shape;

/// <summary>A recursive record.</summary>
public sealed record Tree(string Name, IReadOnlyList<Tree> Branches);
