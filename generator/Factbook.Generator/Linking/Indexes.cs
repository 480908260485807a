using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <param name="Record">The record whose set has the lookup.</param>
/// <param name="Property">The indexed property.</param>
/// <param name="IsCertain">Whether all values are known, since every fact was read without errors.</param>
internal sealed record LinkedIndex(RecordSchema Record, PropertySchema Property, EquatableArray<IndexEntry> Entries, bool IsCertain);

/// <summary>The lookups by properties other than the key.</summary>
/// <param name="Tables">The lookups of each table and its cases.</param>
/// <param name="Diagnostics">The values that violate uniqueness.</param>
internal sealed record Indexes(EquatableArray<EquatableArray<LinkedIndex>> Tables, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Gets the internal error that prevented building them, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Returns no lookups, because of an internal error.</summary>
    public static Indexes Unread(DiagnosticInfo defect) =>
        new(EquatableArray<EquatableArray<LinkedIndex>>.Empty, EquatableArray<DiagnosticInfo>.Empty) { Defect = defect };
}

/// <param name="Key">The value as text.</param>
/// <param name="Facts">The facts with this value, in the set of the record.</param>
internal sealed record IndexEntry(string Key, EquatableArray<SetReference> Facts);
