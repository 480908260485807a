using Factbook;

namespace RussiaSupply;

/// <summary>A claim that a flow exists, without a figure.</summary>
public sealed partial record SupplyClaim : Claim
{
    /// <summary>The flow.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>What, according to the speaker, the goods are needed to make; empty if the speaker states nothing.</summary>
    public partial IReadOnlyList<Good> NeededFor { get; }

    /// <summary>Whether the claim is only about direct supplies, and states nothing about indirect ones.</summary>
    public bool Directly { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
