using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A text from which claims were taken, directly or through another source.</summary>
[Facts("sources.yaml")]
[Iri(Vocabularies.SchemaOrg + "CreativeWork"), Iri(Vocabularies.Prov + "Entity")]
public sealed partial record Source
{
    /// <summary>The key, such as <c>article</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The title, or a description if there is none.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>The outlet that published it, if known.</summary>
    [Iri(Vocabularies.SchemaOrg + "publisher")]
    public partial Actor? Publisher { get; }

    /// <summary>The actor that prepared the text, if known.</summary>
    [Iri(Vocabularies.SchemaOrg + "author")]
    public partial Actor? PreparedBy { get; }

    /// <summary>
    /// The sources that it states as the origin of some of its content (PROV <c>wasQuotedFrom</c>); <see cref="Report.Through"/> states
    /// which claims come from them.
    /// </summary>
    [Iri(Vocabularies.Prov + "wasQuotedFrom")]
    public partial IReadOnlyList<Source> QuotedFrom { get; }

    /// <summary>The day of publication; if only bounds are known, the interval that contains it.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.DublinCore + "issued")]
    public Period? Published { get; init; }

    /// <summary>How <see cref="Published"/> was inferred; absent if the source states it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>
    /// The name of the file with the text, in which passages have their positions; absent if the text was not seen.
    /// </summary>
    [RequiredWith(nameof(Sha256))]
    [SourceText(Digest = nameof(Sha256))]
    public string? Text { get; init; }

    /// <summary>
    /// The SHA-256 of the whole text in UTF-8, with line ends as LF and without a byte order mark, as 64 lowercase hexadecimal
    /// digits; absent if the text was not seen.
    /// </summary>
    [RequiredWith(nameof(Text))]
    [RegularExpression("^[0-9a-f]{64}$")]
    public string? Sha256 { get; init; }

    /// <summary>What else a reader should know.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>The reports of which it is the source.</summary>
    [InverseProperty(nameof(Report.In))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>Returns whether an actor, or someone who belongs to it, published or prepared this source.</summary>
    /// <param name="actor">The actor that may have published or prepared it.</param>
    /// <returns><see langword="true"/> if <see cref="Publisher"/> or <see cref="PreparedBy"/> belongs to the actor.</returns>
    public bool IsBy(Actor actor) => Publisher?.BelongsTo(actor) == true || PreparedBy?.BelongsTo(actor) == true;
}
