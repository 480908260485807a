using System.ComponentModel.DataAnnotations;
using Factbook;

namespace My_Facts;

/// <summary>A flight beyond the orbit of the Earth.</summary>
[Facts("missions.yaml")]
public sealed partial record Mission
{
    /// <summary>The key, such as <c>voyager-1</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The name as it is usually written.</summary>
    public required string Name { get; init; }

    /// <summary>Who flies it.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Agency> FlownBy { get; }

    /// <summary>From launch to end; open while it lasts.</summary>
    public required Period Flight { get; init; }

    /// <summary>The whole cost, if it is known.</summary>
    public Money? Cost { get; init; }

    /// <summary>Where it is written.</summary>
    public partial Source Source { get; }

    /// <summary>The words of <see cref="Source"/> that state it.</summary>
    [MinLength(1), PassageOf(nameof(Source))]
    public required IReadOnlyList<Passage> Evidence { get; init; }
}
