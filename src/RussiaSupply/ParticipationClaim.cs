using Factbook;

namespace RussiaSupply;

/// <summary>A claim that an actor took part in an event, and what it showed there.</summary>
public sealed partial record ParticipationClaim : Claim
{
    /// <summary>The actor that took part.</summary>
    public partial Actor Participant { get; }

    /// <summary>The event.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Event Event { get; }

    /// <summary>The participant's goods that were shown; empty if none are mentioned.</summary>
    public partial IReadOnlyList<Good> Shows { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => [Participant];
}
