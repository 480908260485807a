namespace Factbook.Tool.Model;

/// <summary>A term of a shared vocabulary, which an <c>[Iri]</c> states.</summary>
/// <param name="Iri">The IRI of the term.</param>
/// <param name="ValuePrefix">The beginning of the IRI that a text identifies; null if a text is a text.</param>
internal sealed record Term(string Iri, string? ValuePrefix)
{
    /// <summary>Returns the IRI that a text identifies; null if a text is a text.</summary>
    public string? IriOf(string text) => ValuePrefix is null ? null : IriText.Escape(ValuePrefix + text);
}
