using System.ComponentModel.DataAnnotations;

namespace Factbook.RealData.Tests.Congress;

/// <summary>The official accounts of a legislator.</summary>
[Facts("congress/legislators-social-media.yaml", Members = false)]
public sealed record SocialProfile(LegislatorKey Id, SocialAccounts Social);

public sealed record SocialAccounts(
    string? Twitter = null,
    long? TwitterId = null,
    string? Facebook = null,
    string? Youtube = null,
    [property: RegularExpression("^UC[A-Za-z0-9_-]{22}$")] string? YoutubeId = null,
    string? Instagram = null,
    long? InstagramId = null,
    [property: RegularExpression("^@[^@]+@[^@]+$")] string? Mastodon = null);
