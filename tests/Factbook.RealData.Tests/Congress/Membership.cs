using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Factbook.RealData.Tests.Congress;

/// <summary>The members of a committee or subcommittee.</summary>
[Facts("congress/committee-membership-current.yaml", Members = false)]
public sealed partial record Roster
{
    [Key]
    [RefersTo<Committee>]
    [RefersTo<Subcommittee>]
    public required string Id { get; init; }

    public partial IReadOnlyList<Membership> Members { get; }

    /// <summary>The committee, or the committee of the subcommittee.</summary>
    public Committee Committee => Subcommittee?.Committee ?? Committees.All[Id];

    public Subcommittee? Subcommittee => Subcommittees.All.TryGetValue(Id, out var subcommittee) ? subcommittee : null;
}

/// <summary>The seat of a legislator in a committee.</summary>
[Facts(Members = false)]
public sealed partial record Membership
{
    [Key]
    [InverseProperty(nameof(Congress.Roster.Members))]
    public partial Roster Roster { get; }

    [Key]
    [JsonPropertyName("bioguide")]
    public partial Legislator Legislator { get; }

    /// <summary>The name that the committee uses, for readers of the file.</summary>
    public required string Name { get; init; }

    public required Side Party { get; init; }

    /// <summary>The rank within the party; the first one is its leader.</summary>
    [Range(1, 100)]
    public required int Rank { get; init; }

    public string? Title { get; init; }

    /// <summary>Only for members of joint committees.</summary>
    public Chamber? Chamber { get; init; }
}

public enum Side
{
    Majority,
    Minority,
}
