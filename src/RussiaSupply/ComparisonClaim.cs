using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// Represents a claim that a flow is more than, less than or equal to something: itself in another period, another flow, or another
/// change.
/// </summary>
public sealed partial record ComparisonClaim : Claim
{
    /// <summary>Gets the flow that is compared.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>Gets the whole, if the flow's share of it is compared and not its size.</summary>
    [RequiredWith(nameof(Points))]
    public partial Flow? Of { get; }

    /// <summary>Gets the partners, if their number is compared.</summary>
    public Partner? Counted { get; init; }

    /// <summary>Gets what the flow is measured by; null if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets whether it is more, less or the same.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Gets the difference in percent of the baseline; never negative, since <see cref="Direction"/> states the sign.</summary>
    [Range(0, double.MaxValue)]
    public Percentage? By { get; init; }

    /// <summary>Gets the difference in money; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Money? ByAmount { get; init; }

    /// <summary>Gets the difference in another unit, such as <c>140000 barrels per day</c>; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Quantity? ByQuantity { get; init; }

    /// <summary>Gets how many times the baseline it is: <c>tenfold</c> is 10.</summary>
    [Range(0, double.MaxValue)]
    public Number? Times { get; init; }

    /// <summary>Gets the difference of two shares in percentage points; never negative.</summary>
    [Range(0, double.MaxValue)]
    public Number? Points { get; init; }

    /// <summary>Gets how large the difference is called, where there is no figure.</summary>
    public Degree? Degree { get; init; }

    /// <summary>Gets what it is compared with; null if that is not stated.</summary>
    public Baseline? ComparedTo { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties().Concat(ComparedTo?.Flow?.Parties() ?? []);
}
