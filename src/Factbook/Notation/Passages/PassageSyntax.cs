namespace Factbook.Notation.Passages;

/// <summary>What a passage states: a range of a text, or words of it.</summary>
internal abstract record PassageSyntax;

/// <summary>A range of a text and the digest of what it selects.</summary>
/// <param name="Range">The passage.</param>
/// <param name="Context">A larger range around it, for words that occur more than once in the text; null when the passage is unique by
/// itself.</param>
internal sealed record PassageLocator(PassageRange Range, PassageRange? Context) : PassageSyntax;

/// <summary>The words of a passage, which its text contains exactly once: a W3C <c>TextQuoteSelector</c>.</summary>
/// <param name="Prefix">The words directly before the passage; empty when they are not needed.</param>
/// <param name="Exact">The words of the passage.</param>
/// <param name="Suffix">The words directly after the passage; empty when they are not needed.</param>
internal sealed record PassageQuote(string Prefix, string Exact, string Suffix) : PassageSyntax;

/// <summary>A range of a text: a W3C <c>TextPositionSelector</c> and a digest.</summary>
/// <param name="Start">The Unicode code points before the range; a line end counts as one.</param>
/// <param name="End">The code points up to the end of the range.</param>
/// <param name="Digest">The first 16 to 64 lowercase hexadecimal digits of the SHA-256 of the range, in UTF-8 with line ends as LF.</param>
internal readonly record struct PassageRange(int Start, int End, string Digest);
