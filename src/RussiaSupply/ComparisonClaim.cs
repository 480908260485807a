using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// A claim that a flow is more than, less than or equal to something: itself in another period, another flow, or another
/// change.
/// </summary>
public sealed partial record ComparisonClaim : Claim
{
    /// <summary>The flow that is compared.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The whole, if the flow's share of it is compared instead of its size.</summary>
    [RequiredWith(nameof(Points))]
    public partial Flow? Of { get; }

    /// <summary>The partners that are counted, if their number is compared.</summary>
    public Partner? Counted { get; init; }

    /// <summary>What the flow is measured by; absent if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whether the flow is more than the baseline, less, or equal.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The difference in percent of the baseline; never negative, since <see cref="Direction"/> states the sign.</summary>
    [Range(0, double.MaxValue)]
    public Percentage? By { get; init; }

    /// <summary>The difference in money; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Money? ByAmount { get; init; }

    /// <summary>The difference in another unit, such as <c>140000 barrels per day</c>; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Quantity? ByQuantity { get; init; }

    /// <summary>The multiple of the baseline: <c>tenfold</c> is 10.</summary>
    [Range(0, double.MaxValue)]
    public Number? Times { get; init; }

    /// <summary>The difference of two shares in percentage points; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Number? Points { get; init; }

    /// <summary>How large the speaker calls the difference, where no figure is stated.</summary>
    public Degree? Degree { get; init; }

    /// <summary>What the flow is compared with; absent if that is not stated.</summary>
    public Baseline? ComparedTo { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties().Concat(ComparedTo?.Flow?.Parties() ?? []);
}
