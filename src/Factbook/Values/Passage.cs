using System.Text.Json.Serialization;
using Factbook.Notation.Passages;

namespace Factbook;

/// <summary>
/// Represents a passage of a source's text: a range with a digest, <c>640-664 sha256:dd879544eeabf7b4</c>, or its exact words.
/// </summary>
/// <remarks>
/// <para>A range is a <c>TextPositionSelector</c> of the W3C Web Annotation Data Model; words are its <c>TextQuoteSelector</c>. Positions
/// count Unicode code points of the text, where a line end counts as one. The digest is the SHA-256 of the range in UTF-8 with line ends as
/// LF, of which at least 16 hexadecimal digits are written. A range whose words occur more than once in its text has a
/// <see cref="Context"/>: <c>640-664 sha256:dd879544eeabf7b4 in 612-690 sha256:0a5475ffb4d69625</c>. Words that occur more than once are
/// written with the surrounding ones: <c>before | the exact words | after</c>.</para>
/// <para>Two passages are equal when their canonical texts are. The default value is an empty passage, <c>0-0</c> with the digest of the
/// empty text, which no fact can state. Instances are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Passage>))]
public readonly partial record struct Passage
{
    private static readonly PassageLocator Nothing = new(new PassageRange(0, 0, "e3b0c44298fc1c14"), null);

    private readonly PassageSyntax? _syntax;

    internal Passage(PassageSyntax syntax) => _syntax = syntax;

    /// <summary>Gets a value that indicates whether the passage is a range with a digest, which reveals none of its words.</summary>
    public bool IsSealed => Syntax is PassageLocator;

    /// <summary>Gets the number of Unicode code points before the passage, or null for words.</summary>
    public int? Start => Range?.Start;

    /// <summary>Gets the number of Unicode code points up to the end of the passage, or null for words.</summary>
    public int? End => Range?.End;

    /// <summary>Gets the first 16 to 64 lowercase hexadecimal digits of the SHA-256 of the passage, or null for words.</summary>
    public string? Digest => Range?.Digest;

    /// <summary>Gets the larger range that distinguishes the passage from others with the same words, or null when it needs none.</summary>
    public Passage? Context => Syntax is PassageLocator { Context: { } context } ? new Passage(new PassageLocator(context, null)) : null;

    /// <summary>Gets the words of the passage, or null for a range.</summary>
    public string? Exact => (Syntax as PassageQuote)?.Exact;

    /// <summary>Gets the words directly before the passage; empty when none are stated, null for a range.</summary>
    public string? Prefix => (Syntax as PassageQuote)?.Prefix;

    /// <summary>Gets the words directly after the passage; empty when none are stated, null for a range.</summary>
    public string? Suffix => (Syntax as PassageQuote)?.Suffix;

    internal PassageSyntax Syntax => _syntax ?? Nothing;

    private PassageRange? Range => (Syntax as PassageLocator)?.Range;

    /// <summary>Finds the passage in its text.</summary>
    /// <param name="text">The whole text of the source. Line ends of any kind and a byte order mark make no difference.</param>
    /// <returns>
    /// The passage as it is written in the text, with line ends as LF; null if the range is not within the text or its digest differs, and
    /// null if the text does not contain the words exactly once.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string? FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = SourceContent.Of(text);
        return Syntax switch
        {
            PassageLocator locator => content.Contains(locator.Range) && (locator.Context is not { } context || content.Contains(context))
                ? content.Slice(locator.Range.Start, locator.Range.End)
                : null,
            PassageQuote quote => content.Find(quote, most: 2) is [var found] ? content.Text[found.Start..found.End] : null,
            _ => null,
        };
    }

    /// <summary>Returns a value that indicates whether two passages have the same canonical text.</summary>
    /// <param name="other">The other passage.</param>
    /// <returns><see langword="true"/> if their canonical texts are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Passage other) => Syntax == other.Syntax;

    /// <inheritdoc/>
    public override int GetHashCode() => Syntax.GetHashCode();
}
