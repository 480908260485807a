using System.ComponentModel.DataAnnotations;
using Factbook;

namespace RussiaSupply;

/// <summary>People whom the source describes but does not name. Their claims are as reliable as the sources that vouch for them.</summary>
public sealed partial record UnnamedSpeaker : Speaker
{
    /// <summary>The actor to which they belong.</summary>
    [Iri(Vocabularies.Prov + "actedOnBehalfOf")]
    public partial Actor Of { get; }

    /// <summary>How the source describes them, in its own words.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string DescribedAs { get; init; }

    /// <summary>Whether they are one person or several (PDTB's determinacy).</summary>
    public required SpeakerCount Count { get; init; }

    /// <summary>The number of people, where the source states it, such as <c>2</c> or <c>at least 3</c>.</summary>
    [Range(1, double.MaxValue)]
    public Number? Headcount { get; init; }

    /// <summary>The source that first reported their words, and so vouches that they exist and said them.</summary>
    public partial Source VouchedBy { get; }

    /// <summary>The other sources that vouch for them independently.</summary>
    public partial IReadOnlyList<Source> AlsoVouchedBy { get; }

    /// <summary>The place by which the source describes them, if any, such as <c>Brussels</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the source states anonymity as their condition; <see langword="false"/> if it gives no reason.</summary>
    public bool OnConditionOfAnonymity { get; init; }

    /// <summary>The people to whom they spoke, if the source states it.</summary>
    public string? Audience { get; init; }

    /// <summary>Returns every source that vouches for them.</summary>
    /// <returns><see cref="VouchedBy"/>, then <see cref="AlsoVouchedBy"/>.</returns>
    public IEnumerable<Source> Vouchers() => AlsoVouchedBy.Prepend(VouchedBy);

    /// <inheritdoc/>
    public override bool BelongsTo(Actor actor) => Of.BelongsTo(actor);
}
