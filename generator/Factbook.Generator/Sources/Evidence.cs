using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Sources;

/// <summary>The passages of a dataset, and what the texts of their sources say about them.</summary>
internal sealed record Evidence(Citations Citations, EquatableArray<VerifiedText> Texts);

/// <summary>The texts, in which passages that are no longer at their positions were searched for.</summary>
internal sealed record SearchedTexts(EquatableArray<VerifiedText> Texts)
{
    /// <summary>The internal error that left no text.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>None, because of an internal error.</summary>
    public static SearchedTexts Unread(DiagnosticInfo defect) => new(EquatableArray<VerifiedText>.Empty) { Defect = defect };
}
