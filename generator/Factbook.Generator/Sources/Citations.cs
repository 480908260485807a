using Factbook.Generator.Diagnostics;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Every passage of the facts, with the text that it belongs to.</summary>
/// <param name="Sources">The sources that state a text, whether passages refer to them or not.</param>
/// <param name="Passages">The passages, in the order of the facts.</param>
/// <param name="Texts">The different passages of each text.</param>
/// <param name="Diagnostics">The passages whose source states no text.</param>
internal sealed record Citations(
    EquatableArray<CitedSource> Sources,
    EquatableArray<Citation> Passages,
    EquatableArray<CitedPassages> Texts,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static readonly Citations None = new(
        EquatableArray<CitedSource>.Empty,
        EquatableArray<Citation>.Empty,
        EquatableArray<CitedPassages>.Empty,
        EquatableArray<DiagnosticInfo>.Empty);

    /// <summary>None, because of an internal error.</summary>
    public static Citations Unread(DiagnosticInfo defect) => None with { Diagnostics = new[] { defect }.ToEquatable() };
}

/// <summary>A fact that states the text of a source.</summary>
/// <param name="Text">The name of the text: the path of its file below the folder of sources.</param>
/// <param name="Position">The position of the name.</param>
/// <param name="Digest">The SHA-256 that is recorded of the text, or null.</param>
/// <param name="DigestPosition">The position of that digest.</param>
internal sealed record CitedSource(string Text, FilePosition Position, string? Digest, FilePosition DigestPosition);

/// <summary>A passage, and where it is written.</summary>
/// <param name="Text">The name of the text that it is a passage of.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Position">The position of the value in the YAML file.</param>
/// <param name="Property">The property that contains the passage, for messages.</param>
internal sealed record Citation(string Text, PassageSyntax Passage, FilePosition Position, string Property);

/// <summary>The different passages of one text, in the order in which they are first cited. Lines that move change nothing in it.</summary>
internal sealed record CitedPassages(string Text, EquatableArray<PassageSyntax> Passages);

/// <summary>The passages of a text, and that text; null if the folder of sources does not contain it.</summary>
internal sealed record CitedText(CitedPassages Passages, ReadSource? Source);
