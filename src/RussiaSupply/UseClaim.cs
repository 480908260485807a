using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>What the goods of a flow are used to make.</summary>
public sealed partial record UseClaim : Claim
{
    /// <summary>The flow whose goods are used.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>What they are used to make.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Good> UsedFor { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
