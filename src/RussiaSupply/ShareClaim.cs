using Factbook;

namespace RussiaSupply;

/// <summary>A claim about the share that a flow has of a whole flow in a period. The whole is always stated.</summary>
public sealed partial record ShareClaim : Claim
{
    /// <summary>The flow that is the part.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The flow that is the whole (schema.org <c>StatisticalVariable.measurementDenominator</c>).</summary>
    public partial Flow Of { get; }

    /// <summary>The comparison whose change the share is a part of, if it is not a share of the whole flow <see cref="Of"/>.</summary>
    public partial ComparisonClaim? OfChange { get; }

    /// <summary>What the flows are measured by; absent if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The share in percent of the whole, from 0 to 100; an end that is not stated is 0 or 100.</summary>
    [TotalAtMost(
        100,
        Per = [nameof(Of), nameof(OfChange), nameof(Basis), nameof(Period), nameof(Before), nameof(After), nameof(HeldBy), "Report.By"],
        PartOf = "Flow.PartOf",
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    [Agrees(
        Per = [nameof(Flow), nameof(Of), nameof(OfChange), nameof(Basis), nameof(Period), nameof(Before), nameof(After)],
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    public required Share Share { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();

    /// <summary>Returns the value of the flow, given a claim about the value of the whole.</summary>
    /// <param name="whole">The claim about the value of the flow <see cref="Of"/> in the same period.</param>
    /// <returns>The value, open where either figure is, and the two claims.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="whole"/> is not about the flow <see cref="Of"/> or not about the same period.
    /// </exception>
    public DerivedAmount ValueWithin(AmountClaim whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Flow == Of && whole.Period == Period
            ? new DerivedAmount(Flow, Period, Share * whole.Amount, [this, whole])
            : throw new ArgumentException($"'{whole.Id}' does not state the value of '{Of.Id}' in the period of '{Id}'.", nameof(whole));
    }
}
