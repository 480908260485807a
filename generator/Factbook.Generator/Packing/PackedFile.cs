using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Packing;

/// <summary>The facts of a file and their rows; an edit of another file packs nothing again.</summary>
/// <param name="Defect">What went wrong in packing itself, which leaves no facts.</param>
internal sealed record PackedFile(BoundFile File, EquatableArray<PackedFact> Facts, DiagnosticInfo? Defect = null)
{
    public ImmutableArray<DiagnosticInfo> Defects => Defect is { } defect ? [defect] : [];
}

/// <param name="Row">Its row, or null when it has mistakes.</param>
internal sealed record PackedFact(BoundFact Fact, RowTemplate? Row);
