using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>Represents a claim of the place that a flow has among others, or a period among others: third largest, a record.</summary>
public sealed partial record RankClaim : Claim
{
    /// <summary>Gets the flow that has the rank.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Flow Flow { get; }

    /// <summary>Gets the rank, 1 for the largest: <c>3</c>, or <c>up to 3</c> for one of the three largest.</summary>
    [Range(1, double.MaxValue)]
    public required Number Rank { get; init; }

    /// <summary>Gets what is ranked.</summary>
    public required RankedAmong Among { get; init; }

    /// <summary>Gets whether ranks count from the smallest.</summary>
    public bool FromSmallest { get; init; }

    /// <summary>Gets the whole whose parts are ranked; null if that is not stated or periods are ranked.</summary>
    public partial Flow? Of { get; }

    /// <summary>
    /// Gets the periods among which <see cref="Claim.Period"/> has the rank, such as <c>2014/..</c>; null if all are meant.
    /// </summary>
    public Period? Within { get; init; }

    /// <summary>Gets the partners, if their number is ranked.</summary>
    public Partner? Counted { get; init; }

    /// <summary>Gets what the flow is measured by; null if that is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets the flow that had the rank before.</summary>
    public partial Flow? Displaced { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() => Flow.Parties().Concat(Displaced?.Parties() ?? []);
}
