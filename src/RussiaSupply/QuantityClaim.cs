using Factbook;

namespace RussiaSupply;

/// <summary>Represents a claim of how much was in a flow in a period, in any unit but money, or how many partners it had.</summary>
public sealed partial record QuantityClaim : Claim
{
    /// <summary>Gets the flow.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>
    /// Gets the quantity in the whole of <see cref="Claim.Period"/>, unless the unit is a rate such as <c>barrels per day</c>.
    /// </summary>
    [Agrees(
        Per = [nameof(Flow), nameof(Period), nameof(Before), nameof(After), nameof(Basis), nameof(Counted)],
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    public required Quantity Quantity { get; init; }

    /// <summary>
    /// Gets what the flow is measured by: <see cref="Basis.Price"/> for every price, such as <c>69 USD per barrel</c>; null for the
    /// quantity of the goods.
    /// </summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets the partners that are counted, such as the receivers in <c>107 states</c>; null if the goods are.</summary>
    public Partner? Counted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
