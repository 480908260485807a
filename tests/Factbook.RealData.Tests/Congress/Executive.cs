using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Factbook.RealData.Tests.Congress;

/// <summary>A president or vice president.</summary>
[Facts("congress/executive.yaml", Members = false)]
public sealed partial record Executive
{
    public required ExecutiveIds Id { get; init; }

    public required PersonName Name { get; init; }

    public required Biography Bio { get; init; }

    [MinLength(1)]
    public partial IReadOnlyList<ExecutiveTerm> Terms { get; }
}

[Facts(Members = false)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Presidency), "prez")]
[JsonDerivedType(typeof(VicePresidency), "viceprez")]
public abstract partial record ExecutiveTerm
{
    [Key]
    [InverseProperty(nameof(Congress.Executive.Terms))]
    public partial Executive Executive { get; }

    [Key]
    [NotAfter(nameof(End))]
    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required Party Party { get; init; }

    public required Accession How { get; init; }
}

public sealed partial record Presidency : ExecutiveTerm;

public sealed partial record VicePresidency : ExecutiveTerm;
