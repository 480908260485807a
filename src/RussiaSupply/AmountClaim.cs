using Factbook;

namespace RussiaSupply;

/// <summary>How much of money a flow was worth in a period.</summary>
public sealed partial record AmountClaim : Claim
{
    /// <summary>The flow that was worth so much.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>What it was worth in the whole of <see cref="Claim.Period"/>, in the currency of the source.</summary>
    [Agrees(
        Per = [nameof(Flow), nameof(Period), nameof(Before), nameof(After)],
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    public required Money Amount { get; init; }

    /// <summary>Gets the amount in another currency, as the source converted it.</summary>
    public Money? Converted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
