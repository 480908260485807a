using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>People whom the source describes and does not name. What they say is worth as much as who vouches for them.</summary>
public sealed partial record UnnamedSpeaker : Speaker
{
    /// <summary>Whose people they are.</summary>
    [Iri(Vocabularies.Prov + "actedOnBehalfOf")]
    public partial Actor Of { get; }

    /// <summary>How the source describes them, in its words.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string DescribedAs { get; init; }

    /// <summary>Whether it is one person or several: what PDTB calls determinacy.</summary>
    public required SpeakerCount Count { get; init; }

    /// <summary>Gets the number of people, where the source states it, such as <c>2</c> or <c>at least 3</c>.</summary>
    [Range(1, double.MaxValue)]
    public Number? Headcount { get; init; }

    /// <summary>The source that carried their words first and so vouches that they exist and said so.</summary>
    public partial Source VouchedBy { get; }

    /// <summary>Gets the other sources that vouch for them on their own.</summary>
    public partial IReadOnlyList<Source> AlsoVouchedBy { get; }

    /// <summary>Gets where they are, if the source describes them by a place, such as <c>Brussels</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the source says that not to be named was their condition; <see langword="false"/> if it gives no reason.</summary>
    public bool OnConditionOfAnonymity { get; init; }

    /// <summary>Whom they told it, if the source says so.</summary>
    public string? Audience { get; init; }

    /// <summary>Returns every source that vouches for them.</summary>
    /// <returns><see cref="VouchedBy"/>, then <see cref="AlsoVouchedBy"/>.</returns>
    public IEnumerable<Source> Vouchers() => AlsoVouchedBy.Prepend(VouchedBy);

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => Of.BelongsTo(actor);
}
