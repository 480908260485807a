using Factbook.Generator.Diagnostics;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>What the text of a source says about each passage that is cited from it.</summary>
/// <param name="Text">The name of the text.</param>
/// <param name="Problem">Why nothing was verified, or null.</param>
/// <param name="Digest">The digest of the text; empty when nothing was verified.</param>
/// <param name="Passages">One for each different passage.</param>
internal sealed record VerifiedText(string Text, string? Problem, string Digest, EquatableArray<VerifiedPassage> Passages)
{
    /// <summary>The text; null when nothing was verified. It is the same if the digest is.</summary>
    public SourceContent? Content { get; init; }

    /// <summary>The internal error that left nothing verified.</summary>
    public DiagnosticInfo? Defect { get; init; }

    public bool Equals(VerifiedText? other) => other is not null
        && Text == other.Text
            && Problem == other.Problem
            && Digest == other.Digest
            && Passages.Equals(other.Passages)
            && Equals(Defect, other.Defect);

    public override int GetHashCode() => (Text, Digest).GetHashCode();

    /// <summary>Nothing verified, because of an internal error.</summary>
    public static VerifiedText Unread(string text, DiagnosticInfo defect) =>
        new(text, "of an internal error", "", EquatableArray<VerifiedPassage>.Empty) { Defect = defect };
}

/// <summary>What the text of its source says about a passage.</summary>
/// <param name="Passage">The passage as it is cited.</param>
/// <param name="State">The result.</param>
/// <param name="Count">How often the text contains the words: for repeated words, and for a range whose words occur at several other
/// positions. The limit that was passed for a range that was not compared.</param>
/// <param name="MovedTo">The range where the unchanged words of a moved passage are.</param>
internal sealed record VerifiedPassage(PassageSyntax Passage, PassageState State, int Count = 0, PassageLocator? MovedTo = null);

internal enum PassageState
{
    /// <summary>The text contains the passage as it is cited.</summary>
    Verified,

    /// <summary>The range was not compared, since those before it have taken all digests that a text has.</summary>
    NotCompared,

    /// <summary>The range selects something else; where its words are has not been searched.</summary>
    Mismatch,

    /// <summary>The words of a range are at exactly one other position.</summary>
    Moved,

    /// <summary>The words of a range are nowhere in the text, or not in their context.</summary>
    Lost,

    /// <summary>The words of a range are at several other positions, and nothing states which of them is meant.</summary>
    Ambiguous,

    /// <summary>The words of a range were not searched for, since the searches of the compilation have taken all of their steps.</summary>
    NotSearched,

    /// <summary>The text does not contain the words of a quote.</summary>
    WordsMissing,

    /// <summary>The text contains the words of a quote more than once.</summary>
    WordsRepeated,
}
