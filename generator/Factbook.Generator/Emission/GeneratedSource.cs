using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Emission;

/// <summary>One source to add. Equal to another with the same text, so that an edit re-emits only what it changes.</summary>
internal sealed record GeneratedSource(string HintName, string Text);

/// <summary>What emission yields.</summary>
/// <param name="Defect">What went wrong in emission itself, which leaves no sources.</param>
internal sealed record EmittedSources(EquatableArray<GeneratedSource> Sources, DiagnosticInfo? Defect = null)
{
    /// <summary>No sources, because emission failed.</summary>
    public static EmittedSources None(DiagnosticInfo defect) => new(EquatableArray<GeneratedSource>.Empty, defect);
}
