using System.ComponentModel.DataAnnotations;

namespace RussiaSupply;

/// <summary>A range of headings of the Harmonized System (World Customs Organization), and how well it fits a <see cref="Good"/>.</summary>
public sealed record HarmonizedSystemMatch
{
    /// <summary>The first heading: four digits, such as <c>8456</c>.</summary>
    [RegularExpression("^[0-9]{4}$")]
    public required string First { get; init; }

    /// <summary>The last heading, which is included: four digits; the same as <see cref="First"/> if the range is one heading.</summary>
    [RegularExpression("^[0-9]{4}$")]
    public required string Last { get; init; }

    /// <summary>The year of the edition of the system; headings change between editions.</summary>
    [Range(1988, 2100)]
    public required int Edition { get; init; }

    /// <summary>How well the headings fit the goods.</summary>
    public required MappingRelation Match { get; init; }
}
