using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Sources;

/// <summary>The passages of a dataset with the results of their verification.</summary>
internal sealed record Evidence(Citations Citations, EquatableArray<VerifiedText> Texts);

/// <summary>The verified texts, after the search for moved passages.</summary>
internal sealed record SearchedTexts(EquatableArray<VerifiedText> Texts)
{
    /// <summary>The internal error that left no text.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>None, because of an internal error.</summary>
    public static SearchedTexts Unread(DiagnosticInfo defect) => new(EquatableArray<VerifiedText>.Empty) { Defect = defect };
}
