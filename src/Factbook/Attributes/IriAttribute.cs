namespace Factbook;

/// <summary>
/// Maps a record, property or enum member to a term of a shared vocabulary, such as <c>https://schema.org/Claim</c>. Linked data uses
/// the term, and the pages of a dataset use it to determine the meaning of a property.
/// </summary>
/// <remarks>
/// A record, property or member may have several terms. One without any is a term of the dataset's own vocabulary.
/// </remarks>
/// <param name="iri">The absolute IRI (RFC 3987) of the term.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class IriAttribute(string iri) : Attribute
{
    /// <summary>Gets the absolute IRI of the term.</summary>
    public string Iri { get; } = iri;

    /// <summary>
    /// Gets the beginning of the IRI that a text of the property identifies: with <c>http://www.wikidata.org/entity/</c>, the text
    /// <c>Q148</c> is the IRI <c>http://www.wikidata.org/entity/Q148</c>. The default is null: texts are exported as plain text.
    /// </summary>
    public string? ValuePrefix { get; init; }
}
