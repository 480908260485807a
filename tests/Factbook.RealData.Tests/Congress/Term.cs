using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Factbook.RealData.Tests.Congress;

/// <summary>One term in Congress: a <see cref="SenateTerm"/> or a <see cref="HouseTerm"/>.</summary>
[Facts(Members = false)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SenateTerm), "sen")]
[JsonDerivedType(typeof(HouseTerm), "rep")]
public abstract partial record Term
{
    [Key]
    [InverseProperty(nameof(Congress.Legislator.Terms))]
    public partial Legislator Legislator { get; }

    [Key]
    [NotAfter(nameof(End))]
    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    /// <summary>The postal abbreviation of the state or territory.</summary>
    [RegularExpression("^[A-Z]{2}$")]
    public required string State { get; init; }

    public required Party Party { get; init; }

    /// <summary>The party with which an independent caucuses.</summary>
    public Party? Caucus { get; init; }

    /// <summary>The parties of the term, if the party changed.</summary>
    public IReadOnlyList<PartyAffiliation> PartyAffiliations { get; init; } = [];

    public Accession How { get; init; } = Accession.Election;

    public Uri? Url { get; init; }

    public string? Address { get; init; }

    [Phone]
    public string? Phone { get; init; }

    [Phone]
    public string? Fax { get; init; }

    public Uri? ContactForm { get; init; }

    public string? Office { get; init; }

    [Url]
    public string? RssUrl { get; init; }
}

/// <summary>A term of six years, or the rest of one.</summary>
public sealed partial record SenateTerm : Term
{
    [Range(1, 3)]
    public required int Class { get; init; }

    public Seniority? StateRank { get; init; }

    /// <summary>The reason why the term of an appointed senator ends.</summary>
    public Accession? EndType { get; init; }
}

/// <summary>A term of two years.</summary>
public sealed partial record HouseTerm : Term
{
    /// <summary>Zero if the state is a single district.</summary>
    [Range(0, 60)]
    public required int District { get; init; }
}

public sealed record PartyAffiliation(DateOnly Start, DateOnly End, Party Party, Party? Caucus = null);

public enum Seniority
{
    Junior,
    Senior,
}

/// <summary>How the office was obtained.</summary>
public enum Accession
{
    Election,
    SpecialElection,
    Appointment,
    Succession,
}
