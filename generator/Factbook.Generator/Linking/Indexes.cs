using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <param name="Record">The record whose set has the look-up.</param>
/// <param name="Property">The indexed property.</param>
/// <param name="IsKnown">Whether no other value can be meant: every fact is read and without a mistake.</param>
internal sealed record LinkedIndex(RecordSchema Record, PropertySchema Property, EquatableArray<IndexEntry> Entries, bool IsKnown);

/// <summary>The look-ups by other properties than the key.</summary>
/// <param name="Tables">Those of each table and its cases.</param>
/// <param name="Diagnostics">The values that are not as unique as they must be.</param>
internal sealed record Indexes(EquatableArray<EquatableArray<LinkedIndex>> Tables, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>What went wrong in building them, which leaves none.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>None, because they could not be built.</summary>
    public static Indexes Unread(DiagnosticInfo defect) =>
        new(EquatableArray<EquatableArray<LinkedIndex>>.Empty, EquatableArray<DiagnosticInfo>.Empty) { Defect = defect };
}

/// <param name="Key">The value as text.</param>
/// <param name="Facts">The facts with this value, in the set of the record.</param>
internal sealed record IndexEntry(string Key, EquatableArray<SetReference> Facts);
