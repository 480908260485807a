using System.CodeDom.Compiler;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Tests.Fleet;

public sealed record Port
{
    [Key]
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>As the generator writes references: without a setter, and marked as generated.</summary>
    [GeneratedCode("Factbook", "1")]
    public Port? Hub => HubSource?.Invoke();

    [InverseProperty(nameof(Hub))]
    [GeneratedCode("Factbook", "1")]
    public IReadOnlyList<Port> Feeders => [.. Ports.Facts.Where(port => port.Hub == this)];

    /// <summary>A property with the name of a property that the export adds.</summary>
    public string? Location { get; init; }

    [JsonPropertyName("draught_m")]
    public decimal? Draught { get; init; }

    public int Berths { get; init; }

    public PortServices Services { get; init; }

    /// <summary>Computed, and therefore not part of the fact.</summary>
    public string Shouted => Name.ToUpperInvariant();

    internal Func<Port>? HubSource { get; init; }
}

[Flags]
public enum PortServices
{
    None = 0,
    Bunkering = 1,
    [JsonStringEnumMemberName("dry-dock")]
    DryDocking = 2,
}
