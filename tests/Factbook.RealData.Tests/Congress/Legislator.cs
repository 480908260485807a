using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Congress;

/// <summary>A serving member of the Congress of the United States.</summary>
[Facts("congress/legislators-current.yaml")]
public sealed partial record Legislator
{
    public required LegislatorIds Id { get; init; }

    public required PersonName Name { get; init; }

    public required Biography Bio { get; init; }

    /// <summary>In the order of time; the last one is the current one.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Term> Terms { get; }

    public IReadOnlyList<LeadershipRole> LeadershipRoles { get; init; } = [];

    /// <summary>Relatives who served in Congress.</summary>
    public IReadOnlyList<Relative> Family { get; init; } = [];

    /// <summary>The seats in committees and subcommittees.</summary>
    [InverseProperty(nameof(Membership.Legislator))]
    public partial IReadOnlyList<Membership> Memberships { get; }

    public Term CurrentTerm => Terms[^1];

    public SocialAccounts? Social => SocialProfiles.All.TryGetValue(Id.Bioguide, out var profile) ? profile.Social : null;

    public IReadOnlyList<Office> Offices => OfficeLists.All.TryGetValue(Id.Bioguide, out var list) ? list.Offices : [];
}
