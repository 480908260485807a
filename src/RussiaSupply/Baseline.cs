using Factbook;

namespace RussiaSupply;

/// <summary>
/// Represents what a <see cref="ComparisonClaim"/> compares with. What it leaves out is the same as in the claim: a baseline with a period
/// alone is the same flow in another period.
/// </summary>
[AtLeastOneOf(nameof(Period), nameof(Before), nameof(After), nameof(Without), nameof(Flow), nameof(Claim))]
public sealed partial record Baseline
{
    /// <summary>Gets the period; null if it is not stated or is the claim's.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the event before which the baseline lies.</summary>
    public partial Event? Before { get; }

    /// <summary>Gets the event after which the baseline lies.</summary>
    public partial Event? After { get; }

    /// <summary>
    /// Gets the event without which the baseline would be so, by the speaker's account: what a price cap cost is a difference to that.
    /// </summary>
    public partial Event? Without { get; }

    /// <summary>Gets the flow, if another one is compared with.</summary>
    public partial Flow? Flow { get; }

    /// <summary>Gets the claim whose figure or change is compared with, such as the comparison that something is double of.</summary>
    public partial Claim? Claim { get; }
}
