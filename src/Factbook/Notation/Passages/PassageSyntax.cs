namespace Factbook.Notation.Passages;

/// <summary>A parsed passage: a range of a text, or words of it.</summary>
internal abstract record PassageSyntax;

/// <summary>A range of a text with its digest.</summary>
/// <param name="Range">The range.</param>
/// <param name="Context">
/// A larger range around it, for words that occur more than once in the text; null if the words of the range are unique.
/// </param>
internal sealed record PassageLocator(PassageRange Range, PassageRange? Context) : PassageSyntax;

/// <summary>The words of a passage, which its text must contain exactly once: a W3C <c>TextQuoteSelector</c>.</summary>
/// <param name="Prefix">The words directly before the passage; empty if they are not stated.</param>
/// <param name="Exact">The words of the passage.</param>
/// <param name="Suffix">The words directly after the passage; empty if they are not stated.</param>
internal sealed record PassageQuote(string Prefix, string Exact, string Suffix) : PassageSyntax;

/// <summary>A range of a text: a W3C <c>TextPositionSelector</c> and a digest.</summary>
/// <param name="Start">The number of Unicode code points before the range; a line end counts as one.</param>
/// <param name="End">The number of code points up to the end of the range.</param>
/// <param name="Digest">The first 16 to 64 lowercase hexadecimal digits of the SHA-256 of the range, in UTF-8 with line ends as LF.</param>
internal readonly record struct PassageRange(int Start, int End, string Digest);
