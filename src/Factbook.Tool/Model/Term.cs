namespace Factbook.Tool.Model;

/// <summary>A term of a shared vocabulary, which an <c>[Iri]</c> states.</summary>
/// <param name="Iri">The IRI of the term.</param>
/// <param name="ValuePrefix">The text before a value in the IRI that the value identifies; null if values are not identifiers.</param>
internal sealed record Term(string Iri, string? ValuePrefix)
{
    /// <summary>Returns the IRI that a value identifies; null if values are not identifiers.</summary>
    public string? IriOf(string text) => ValuePrefix is null ? null : IriText.Escape(ValuePrefix + text);
}
