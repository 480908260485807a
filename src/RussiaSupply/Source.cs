using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>A text that claims were taken from, or that such a text took them from.</summary>
[Facts("sources.yaml")]
[Iri(Vocabularies.SchemaOrg + "CreativeWork"), Iri(Vocabularies.Prov + "Entity")]
public sealed partial record Source
{
    /// <summary>The key, such as <c>article</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What it is called here; sources without a title have a description.</summary>
    [Iri(Vocabularies.SchemaOrg + "name")]
    public required string Name { get; init; }

    /// <summary>The outlet that published it, if known.</summary>
    [Iri(Vocabularies.SchemaOrg + "publisher")]
    public partial Actor? Publisher { get; }

    /// <summary>Who prepared the text, if known.</summary>
    [Iri(Vocabularies.SchemaOrg + "author")]
    public partial Actor? PreparedBy { get; }

    /// <summary>
    /// The sources that it says it has something from (PROV <c>wasQuotedFrom</c>). Which of its claims come from there,
    /// <see cref="Report.Through"/> says.
    /// </summary>
    [Iri(Vocabularies.Prov + "wasQuotedFrom")]
    public partial IReadOnlyList<Source> QuotedFrom { get; }

    /// <summary>The day of publication; where only bounds are known, the interval that the day lies in.</summary>
    [RequiredWith(nameof(Inferred))]
    [Iri(Vocabularies.DublinCore + "issued")]
    public Period? Published { get; init; }

    /// <summary>How <see cref="Published"/> was inferred; absent if the source says it.</summary>
    public DateInference? Inferred { get; init; }

    /// <summary>
    /// Gets the name of the file with the text, which every <see cref="Passage"/> counts in; null if the text was not seen.
    /// </summary>
    [RequiredWith(nameof(Sha256))]
    [SourceText(Digest = nameof(Sha256))]
    public string? Text { get; init; }

    /// <summary>
    /// Gets the SHA-256 of the whole text in UTF-8, with line ends as LF and without a byte order mark, as 64 lowercase hexadecimal
    /// digits; null if the text was not seen.
    /// </summary>
    [RequiredWith(nameof(Text))]
    [RegularExpression("^[0-9a-f]{64}$")]
    public string? Sha256 { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [Iri(Vocabularies.Skos + "note")]
    public string? Note { get; init; }

    /// <summary>Everything that is reported in it.</summary>
    [InverseProperty(nameof(Report.In))]
    public partial IReadOnlyList<Report> Reports { get; }

    /// <summary>Whether that actor, or a part of it, published or prepared this source.</summary>
    /// <param name="actor">The actor that may stand behind the text.</param>
    /// <returns><see langword="true"/> if <see cref="Publisher"/> or <see cref="PreparedBy"/> belongs to the actor.</returns>
    public bool IsBy(Actor actor) => Publisher?.BelongsTo(actor) == true || PreparedBy?.BelongsTo(actor) == true;
}
