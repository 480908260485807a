using Factbook;

namespace RussiaSupply;

/// <summary>A claim about the quantity of a flow in a period, in any unit except money, or about the number of its partners.</summary>
public sealed partial record QuantityClaim : Claim
{
    /// <summary>The flow.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>
    /// The quantity in the whole of <see cref="Claim.Period"/>, unless the unit is a rate such as <c>barrels per day</c>.
    /// </summary>
    [Agrees(
        Per = [nameof(Flow), nameof(Period), nameof(Before), nameof(After), nameof(Basis), nameof(Counted)],
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    public required Quantity Quantity { get; init; }

    /// <summary>
    /// What the flow is measured by: <see cref="Basis.Price"/> for every price, such as <c>69 USD per barrel</c>; absent for the
    /// quantity of the goods.
    /// </summary>
    public Basis? Basis { get; init; }

    /// <summary>The partners that are counted, such as the receivers in <c>107 states</c>; absent if goods are counted.</summary>
    public Partner? Counted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
