using Factbook;

namespace RussiaSupply;

/// <summary>That there is such a flow at all, without a figure.</summary>
public sealed partial record SupplyClaim : Claim
{
    /// <summary>The flow that there is.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>What the speaker says that the goods are needed to make; empty if nothing.</summary>
    public partial IReadOnlyList<Good> NeededFor { get; }

    /// <summary>Whether it is about direct supplies alone and leaves others open.</summary>
    public bool Directly { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
