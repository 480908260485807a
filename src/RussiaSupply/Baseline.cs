using Factbook;

namespace RussiaSupply;

/// <summary>
/// What a <see cref="ComparisonClaim"/> compares with. Whatever the baseline does not state is the same as in the claim: a baseline that
/// states only a period is the same flow in another period.
/// </summary>
[AtLeastOneOf(nameof(Period), nameof(Before), nameof(After), nameof(Without), nameof(Flow), nameof(Claim))]
public sealed partial record Baseline
{
    /// <summary>The period; absent if it is not stated or is that of the claim.</summary>
    public Period? Period { get; init; }

    /// <summary>The event before which the baseline lies.</summary>
    public partial Event? Before { get; }

    /// <summary>The event after which the baseline lies.</summary>
    public partial Event? After { get; }

    /// <summary>
    /// The event that the baseline assumes not to have happened, such as a price cap whose cost is the difference.
    /// </summary>
    public partial Event? Without { get; }

    /// <summary>The other flow, if two flows are compared.</summary>
    public partial Flow? Flow { get; }

    /// <summary>The claim whose figure or change is the baseline, such as a comparison whose change has doubled.</summary>
    public partial Claim? Claim { get; }
}
