using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Factbook.RealData.Tests.Congress;

/// <summary>The legislator that a fact of another file is about.</summary>
public sealed partial record LegislatorKey
{
    [Key]
    [JsonPropertyName("bioguide")]
    public partial Legislator Legislator { get; }

    [RefersTo<Legislator>($"{nameof(Congress.Legislator.Id)}.{nameof(LegislatorIds.Govtrack)}")]
    public int? Govtrack { get; init; }

    [RefersTo<Legislator>($"{nameof(Congress.Legislator.Id)}.{nameof(LegislatorIds.Thomas)}")]
    public string? Thomas { get; init; }
}
