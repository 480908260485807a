using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace Compiled;

public enum Kind
{
    Iron,
    Zinc,
    Tin,
    Lead,
    Gold,
}

[Facts("parts/*.yaml", Members = false)]
public sealed partial record Part
{
    [Key]
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string By { get; init; }

    public required string Use { get; init; }

    public required Kind Kind { get; init; }

    public required decimal Eur { get; init; }

    public required Interval Kg { get; init; }

    public required DateOnly Made { get; init; }

    public partial Place From { get; }

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
