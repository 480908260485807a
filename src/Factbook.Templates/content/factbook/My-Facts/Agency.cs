using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace My_Facts;

/// <summary>An organisation that flies missions.</summary>
[Facts("agencies.yaml")]
public sealed partial record Agency
{
    /// <summary>The key, such as <c>nasa</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The day, month or year of its founding.</summary>
    public required Period Founded { get; init; }

    /// <summary>The missions that it flies or has flown, alone or with others.</summary>
    [InverseProperty(nameof(Mission.FlownBy))]
    public partial IReadOnlyList<Mission> Missions { get; }
}
