using Factbook;

namespace RussiaSupply;

/// <summary>A claim about the value of a flow in a period, in money.</summary>
public sealed partial record AmountClaim : Claim
{
    /// <summary>The flow whose value is stated.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The value in the whole of <see cref="Claim.Period"/>, in the currency of the source.</summary>
    [Agrees(
        Per = [nameof(Flow), nameof(Period), nameof(Before), nameof(After)],
        Where = nameof(Stance),
        Is = [Stance.Affirms, Stance.TakesAsGiven])]
    public required Money Amount { get; init; }

    /// <summary>The amount in another currency, as the source converted it.</summary>
    public Money? Converted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
