using System.ComponentModel.DataAnnotations;

namespace RussiaSupply;

/// <summary>A run of headings of the World Customs Organization's Harmonized System, and how well it meets a <see cref="Good"/>.</summary>
public sealed record HarmonizedSystemMatch
{
    /// <summary>The first heading: four digits, such as <c>8456</c>.</summary>
    [RegularExpression("^[0-9]{4}$")]
    public required string First { get; init; }

    /// <summary>The last heading, which belongs to the run: four digits, the same as <see cref="First"/> if it is one heading.</summary>
    [RegularExpression("^[0-9]{4}$")]
    public required string Last { get; init; }

    /// <summary>The edition of the system, by its year: headings move between editions.</summary>
    [Range(1988, 2100)]
    public required int Edition { get; init; }

    /// <summary>How well the headings meet the goods.</summary>
    public required MappingRelation Match { get; init; }
}
