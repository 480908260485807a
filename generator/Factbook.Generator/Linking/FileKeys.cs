using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Linking;

/// <summary>What other files need of the facts of a file. It remains equal while keys do not change, even if values and lines do.</summary>
/// <param name="FactsPath">The path of the file below the folder of facts.</param>
/// <param name="Tables">The tables that read the file, by the full names of their records.</param>
/// <param name="Parts">Its facts by table, as in <see cref="PackedFile"/>.</param>
/// <param name="IsComplete">Whether every fact in the file could be read.</param>
internal sealed record FileKeys(string FactsPath, EquatableArray<string> Tables, EquatableArray<PartKeys> Parts, bool IsComplete)
{
    /// <summary>Gets the internal error that prevented reading the keys, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Returns a file whose facts are unknown.</summary>
    public static FileKeys Unread(PackedFile file, DiagnosticInfo defect) =>
        new(file.File.Source.FactsPath, file.File.Tables, EquatableArray<PartKeys>.Empty, IsComplete: false) { Defect = defect };

    public static FileKeys Of(PackedFile file, CancellationToken cancellation)
    {
        FactKey KeyOf(PackedFact fact)
        {
            cancellation.ThrowIfCancellationRequested();
            return FactKey.Of(fact);
        }

        return new FileKeys(
            file.File.Source.FactsPath,
            file.File.Tables,
            file.Parts.Select(part => new PartKeys(part.Table, part.Facts.Select(KeyOf).ToEquatable())).ToEquatable(),
            file.File.IsComplete);
    }
}

/// <param name="Table">The record of the table, fully qualified.</param>
internal sealed record PartKeys(string Table, EquatableArray<FactKey> Facts);

/// <param name="Key">Its key, or null if facts of the table have no key.</param>
/// <param name="Record">The record of the fact, which may be a case of the record of the table.</param>
/// <param name="IsValid">Whether it has no error of its own.</param>
/// <param name="HasRow">Whether it can be emitted: it has no error, and is not too large.</param>
internal readonly record struct FactKey(string? Key, string Record, bool IsValid, bool HasRow)
{
    /// <summary>The keys that it had before.</summary>
    public EquatableArray<string> FormerKeys { get; private init; }

    public static FactKey Of(PackedFact packed) =>
        new(packed.Fact.Key, packed.Fact.Value.Record, packed.Fact.IsValid, packed.Row is not null)
        {
            FormerKeys = packed.Fact.FormerKeys,
        };
}
