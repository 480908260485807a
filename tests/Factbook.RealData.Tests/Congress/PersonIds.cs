using System.ComponentModel.DataAnnotations;

namespace Factbook.RealData.Tests.Congress;

/// <summary>The identifiers of a person in other databases.</summary>
public abstract record PersonIds
{
    /// <summary>Text, because of leading zeros.</summary>
    [RegularExpression("^[0-9]{5}$")]
    public string? Thomas { get; init; }

    /// <summary>In the Senate's roll calls.</summary>
    [RegularExpression("^S[0-9]{3}$")]
    public string? Lis { get; init; }

    [RegularExpression("^N[0-9]{8}$")]
    public string? Opensecrets { get; init; }

    public int? Votesmart { get; init; }

    /// <summary>One for each office that the person ran for.</summary>
    public IReadOnlyList<string> Fec { get; init; } = [];

    public int? Cspan { get; init; }

    public string? Wikipedia { get; init; }

    [RegularExpression("^Q[1-9][0-9]*$")]
    public string? Wikidata { get; init; }

    public string? Ballotpedia { get; init; }

    public int? Maplight { get; init; }

    public long? HouseHistory { get; init; }

    public int? Icpsr { get; init; }

    [RegularExpression("^kg:/[gm]/.+$")]
    public string? GoogleEntityId { get; init; }

    public int? Pictorial { get; init; }
}

public sealed record LegislatorIds : PersonIds
{
    [Key]
    [RegularExpression("^[A-Z][0-9]{6}$")]
    public required string Bioguide { get; init; }

    public required int Govtrack { get; init; }
}

/// <summary>Optional, since not every vice president was a member of Congress.</summary>
public sealed record ExecutiveIds : PersonIds
{
    [Key]
    public required int Govtrack { get; init; }

    [RegularExpression("^[A-Z][0-9]{6}$")]
    public string? Bioguide { get; init; }

    /// <summary>As president, in the roll calls of Voteview.</summary>
    public int? IcpsrPrez { get; init; }
}
