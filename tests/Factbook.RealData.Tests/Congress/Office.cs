using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Congress;

/// <summary>The local offices of a legislator.</summary>
[Facts("congress/legislators-district-offices.yaml", Members = false)]
public sealed partial record OfficeList
{
    public required LegislatorKey Id { get; init; }

    [MinLength(1)]
    public partial IReadOnlyList<Office> Offices { get; }
}

[Facts(Members = false)]
public sealed partial record Office
{
    /// <summary>An identifier such as <c>C001035-bangor</c>.</summary>
    [Key]
    [RegularExpression("^[A-Z][0-9]{6}-.+$")]
    public required string Id { get; init; }

    [InverseProperty(nameof(OfficeList.Offices))]
    public partial OfficeList List { get; }

    public string? Address { get; init; }

    public string? Building { get; init; }

    public string? Suite { get; init; }

    public required string City { get; init; }

    [RegularExpression("^[A-Z]{2}$")]
    public required string State { get; init; }

    /// <summary>Empty for three offices.</summary>
    [RegularExpression("^([0-9]{5}(-[0-9]{4})?)?$")]
    public string? Zip { get; init; }

    /// <summary>In degrees. One office has 441.5, so a range would rightly report an error of the data.</summary>
    public decimal? Latitude { get; init; }

    [Range(-180, 180)]
    public decimal? Longitude { get; init; }

    public string? Phone { get; init; }

    public string? Fax { get; init; }

    public string? Hours { get; init; }

    public Legislator Legislator => List.Id.Legislator;
}
