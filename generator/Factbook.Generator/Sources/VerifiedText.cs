using Factbook.Generator.Diagnostics;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>The result of verifying the passages of one text.</summary>
/// <param name="Text">The name of the text.</param>
/// <param name="Problem">Why the text was not verified, or null.</param>
/// <param name="Digest">The digest of the text; empty if it was not verified.</param>
/// <param name="Passages">One for each different passage.</param>
internal sealed record VerifiedText(string Text, string? Problem, string Digest, EquatableArray<VerifiedPassage> Passages)
{
    /// <summary>The text; null if it was not verified. Equal digests imply equal texts.</summary>
    public SourceContent? Content { get; init; }

    /// <summary>The internal error that prevented verification.</summary>
    public DiagnosticInfo? Defect { get; init; }

    public bool Equals(VerifiedText? other) => other is not null
        && Text == other.Text
            && Problem == other.Problem
            && Digest == other.Digest
            && Passages.Equals(other.Passages)
            && Equals(Defect, other.Defect);

    public override int GetHashCode() => (Text, Digest).GetHashCode();

    /// <summary>Returns a text that was not verified because of an internal error.</summary>
    public static VerifiedText Unread(string text, DiagnosticInfo defect) =>
        new(text, "an internal error prevented it", "", EquatableArray<VerifiedPassage>.Empty) { Defect = defect };
}

/// <summary>The result of verifying a passage.</summary>
/// <param name="Passage">The passage as it is cited.</param>
/// <param name="State">The result.</param>
/// <param name="Count">For <see cref="PassageState.WordsRepeated"/> and <see cref="PassageState.Ambiguous"/>, the number of occurrences;
/// for <see cref="PassageState.NotCompared"/>, the limit that was exceeded; otherwise 0.</param>
/// <param name="MovedTo">The range where the unchanged words of a moved passage are.</param>
internal sealed record VerifiedPassage(PassageSyntax Passage, PassageState State, int Count = 0, PassageLocator? MovedTo = null);

internal enum PassageState
{
    /// <summary>The text contains the passage as it is cited.</summary>
    Verified,

    /// <summary>The range was not compared, since earlier ranges have used all digests of the text.</summary>
    NotCompared,

    /// <summary>The range selects something else, and its words have not been searched for.</summary>
    Mismatch,

    /// <summary>The words of the range are at exactly one other position.</summary>
    Moved,

    /// <summary>The text does not contain the words of the range, or not in their context.</summary>
    Lost,

    /// <summary>The words of the range are at several other positions.</summary>
    Ambiguous,

    /// <summary>The words of the range were not searched for, since the searches of the compilation have used all steps.</summary>
    NotSearched,

    /// <summary>The text does not contain the words of a quote.</summary>
    WordsMissing,

    /// <summary>The text contains the words of a quote more than once.</summary>
    WordsRepeated,
}
