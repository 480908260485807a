using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Emission;

/// <summary>A generated source. Sources with the same text are equal, so an edit emits only changed sources.</summary>
internal sealed record GeneratedSource(string HintName, string Text);

/// <summary>The result of emission.</summary>
/// <param name="Defect">The internal error of emission, which leaves no sources.</param>
internal sealed record EmittedSources(EquatableArray<GeneratedSource> Sources, DiagnosticInfo? Defect = null)
{
    /// <summary>No sources, because emission failed.</summary>
    public static EmittedSources None(DiagnosticInfo defect) => new(EquatableArray<GeneratedSource>.Empty, defect);
}
