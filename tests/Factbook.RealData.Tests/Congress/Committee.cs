using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Congress;

/// <summary>A committee of one or both chambers.</summary>
[Facts("congress/committees-current.yaml")]
public sealed partial record Committee
{
    /// <summary>Such as <c>HSAG</c>.</summary>
    [Key]
    [RegularExpression("^[A-Z]{4}$")]
    public required string ThomasId { get; init; }

    public required CommitteeType Type { get; init; }

    public required string Name { get; init; }

    [RegularExpression("^[A-Z]{2}$")]
    public string? HouseCommitteeId { get; init; }

    [RegularExpression("^[A-Z]{4}$")]
    public string? SenateCommitteeId { get; init; }

    public Uri? Url { get; init; }

    public Uri? MinorityUrl { get; init; }

    public Uri? RssUrl { get; init; }

    public Uri? MinorityRssUrl { get; init; }

    public string? YoutubeId { get; init; }

    public string? Wikipedia { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Jurisdiction { get; init; }

    public Uri? JurisdictionSource { get; init; }

    public partial IReadOnlyList<Subcommittee> Subcommittees { get; }

    public IReadOnlyList<Membership> Members => Rosters.All[ThomasId].Members;
}

public enum CommitteeType
{
    House,
    Senate,
    Joint,
}

/// <summary>The key of the committee followed by two digits: <c>HSAG03</c>.</summary>
[Facts(KeySeparator = "")]
public sealed partial record Subcommittee
{
    [Key]
    [InverseProperty(nameof(Congress.Committee.Subcommittees))]
    public partial Committee Committee { get; }

    [Key]
    [RegularExpression("^[0-9]{2}$")]
    public required string ThomasId { get; init; }

    public required string Name { get; init; }

    public string? Wikipedia { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyList<Membership> Members => Rosters.All[Committee.ThomasId + ThomasId].Members;
}
