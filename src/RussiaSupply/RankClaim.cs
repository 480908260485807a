using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>A claim about the rank of a flow among others, or of a period among others, such as third largest or a record.</summary>
public sealed partial record RankClaim : Claim
{
    /// <summary>The flow that has the rank.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>The rank, 1 for the largest: <c>3</c>, or <c>up to 3</c> for one of the three largest.</summary>
    [Range(1, double.MaxValue)]
    public required Number Rank { get; init; }

    /// <summary>What is ranked.</summary>
    public required RankedAmong Among { get; init; }

    /// <summary>Whether ranks count from the smallest instead of the largest.</summary>
    public bool FromSmallest { get; init; }

    /// <summary>The whole whose parts are ranked; absent if that is not stated or periods are ranked.</summary>
    public partial Flow? Of { get; }

    /// <summary>
    /// The periods among which <see cref="Claim.Period"/> has the rank, such as <c>2014/..</c>; absent if all are meant.
    /// </summary>
    public Period? Within { get; init; }

    /// <summary>The partners that are counted, if their number is ranked.</summary>
    public Partner? Counted { get; init; }

    /// <summary>What the flow is measured by; absent if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The flow that had the rank before.</summary>
    public partial Flow? Displaced { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties().Concat(Displaced?.Parties() ?? []);
}
