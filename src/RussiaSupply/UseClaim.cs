using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>A claim about what the goods of a flow are used to make.</summary>
public sealed partial record UseClaim : Claim
{
    /// <summary>The flow whose goods are used.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The goods that they are used to make.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<Good> UsedFor { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties();
}
