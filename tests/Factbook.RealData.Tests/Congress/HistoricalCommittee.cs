using System.Collections.ObjectModel;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Congress;

/// <summary>A committee since the 93rd Congress (1973); many of them still exist.</summary>
[Facts("congress/committees-historical.yaml", Members = false)]
public sealed partial record HistoricalCommittee
{
    [Key]
    public required string ThomasId { get; init; }

    public required CommitteeType Type { get; init; }

    public required string Name { get; init; }

    public string? HouseCommitteeId { get; init; }

    public string? SenateCommitteeId { get; init; }

    [MinLength(1)]
    [Range(93, 130)]
    public required IReadOnlyList<int> Congresses { get; init; }

    /// <summary>The name in each Congress.</summary>
    public IReadOnlyDictionary<int, string> Names { get; init; } = ReadOnlyDictionary<int, string>.Empty;

    public partial IReadOnlyList<HistoricalSubcommittee> Subcommittees { get; }

    public Committee? Today => Committees.All.TryGetValue(ThomasId, out var committee) ? committee : null;
}

[Facts(Members = false, KeySeparator = "")]
public sealed partial record HistoricalSubcommittee
{
    [Key]
    [InverseProperty(nameof(HistoricalCommittee.Subcommittees))]
    public partial HistoricalCommittee Committee { get; }

    [Key]
    [RegularExpression("^[0-9]{2}$")]
    public required string ThomasId { get; init; }

    public required string Name { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<int> Congresses { get; init; }

    public required IReadOnlyDictionary<int, string> Names { get; init; }
}
