using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Packing;

/// <summary>The facts of a file and their rows; an edit of another file packs nothing again.</summary>
/// <param name="Diagnostics">The facts that are too large to be packed.</param>
internal sealed record PackedFile(BoundFile File, EquatableArray<PackedFact> Facts, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>A file of which nothing is known but why.</summary>
    public static PackedFile Unread(BoundFile file, DiagnosticInfo reason) =>
        new(BoundFile.Unread(file.Source, reason), EquatableArray<PackedFact>.Empty, new[] { reason }.ToEquatable());
}

/// <param name="Row">Its row, or null when it has mistakes.</param>
/// <param name="References">What it refers to, in the order of the row's holes.</param>
internal readonly record struct PackedFact(BoundFact Fact, RowTemplate? Row, EquatableArray<PropertyReference> References);
