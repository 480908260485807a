using Factbook;

namespace RussiaSupply;

/// <summary>Which share of a whole flow another one is, in a period. There is no share without its whole.</summary>
public sealed partial record ShareClaim : Claim
{
    /// <summary>The flow that is the part.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The flow that is the whole (schema.org <c>StatisticalVariable.measurementDenominator</c>).</summary>
    public partial Flow Of { get; }

    /// <summary>Gets the comparison, if the share is of the change that it states and not of the whole flow <see cref="Of"/>.</summary>
    public partial ComparisonClaim? OfChange { get; }

    /// <summary>Gets what the flows are measured by; null if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The part of the whole, from 0 to 100 %; an end that was not said stays open.</summary>
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

    /// <summary>What the part is worth, if the whole is worth what another claim says.</summary>
    /// <param name="whole">What the flow <see cref="Of"/> was worth in the same period.</param>
    /// <returns>The amount, open where either figure is, and the two claims.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="whole"/> is about another flow than <see cref="Of"/> or another period.
    /// </exception>
    public DerivedAmount ValueWithin(AmountClaim whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Flow == Of && whole.Period == Period
            ? new DerivedAmount(Flow, Period, Share * whole.Amount, [this, whole])
            : throw new ArgumentException($"'{whole.Id}' does not say what '{Of.Id}' was worth in the period of '{Id}'.", nameof(whole));
    }
}
