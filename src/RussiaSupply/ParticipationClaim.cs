using Factbook;

namespace RussiaSupply;

/// <summary>That someone took part in an event, and with what.</summary>
public sealed partial record ParticipationClaim : Claim
{
    /// <summary>Who took part.</summary>
    public partial Actor Participant { get; }

    /// <summary>In what.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Event Event { get; }

    /// <summary>The participant's goods that were shown; empty if none are spoken of.</summary>
    public partial IReadOnlyList<Good> Shows { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => [Participant];
}
