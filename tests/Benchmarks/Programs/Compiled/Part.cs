using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace Compiled;

public enum Kind
{
    Steel,
    Brass,
    Copper,
    Rubber,
    Carbon,
}

[Facts("parts/*.yaml", Members = false)]
public sealed partial record Part
{
    [Key]
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Maker { get; init; }

    public required string Note { get; init; }

    public required Kind Kind { get; init; }

    public required decimal Price { get; init; }

    public required Interval Mass { get; init; }

    public required DateOnly Since { get; init; }

    public partial Place Origin { get; }

    public partial IReadOnlyList<Part> Needs { get; }

    [InverseProperty(nameof(Needs))]
    public partial IReadOnlyList<Part> NeededFor { get; }
}

[Facts("places.yaml")]
public sealed record Place
{
    [Key]
    public required string Id { get; init; }

    public required string Name { get; init; }
}
