using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Linking;

/// <summary>What other files ask of a file: which facts it has. It stays equal while keys do, whatever values and lines become.</summary>
/// <param name="FactsPath">The path of the file below the folder of facts.</param>
/// <param name="Tables">The tables that read the file, by their records' full names.</param>
/// <param name="Parts">Its facts by their tables, as <see cref="PackedFile"/> has them.</param>
/// <param name="IsComplete">Whether every fact in the file could be read.</param>
internal sealed record FileKeys(string FactsPath, EquatableArray<string> Tables, EquatableArray<PartKeys> Parts, bool IsComplete)
{
    /// <summary>What went wrong in collecting the keys, which leaves none.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>A file of whose facts nothing is known.</summary>
    public static FileKeys Unread(PackedFile file, DiagnosticInfo defect) =>
        new(file.File.Source.FactsPath, file.File.Tables, EquatableArray<PartKeys>.Empty, IsComplete: false) { Defect = defect };

    public static FileKeys Of(PackedFile file) => new(
        file.File.Source.FactsPath,
        file.File.Tables,
        file.Parts.Select(part => new PartKeys(part.Table, part.Facts.Select(FactKey.Of).ToEquatable())).ToEquatable(),
        file.File.IsComplete);
}

/// <param name="Table">The record of the table, fully qualified.</param>
internal sealed record PartKeys(string Table, EquatableArray<FactKey> Facts);

/// <param name="Key">Its key, or null when facts of the table have none.</param>
/// <param name="Record">The fact's own record, which may be a case of the table's.</param>
/// <param name="IsValid">Whether it has no mistake of its own.</param>
/// <param name="HasRow">Whether it can be emitted as well: it is not too large.</param>
internal readonly record struct FactKey(string? Key, string Record, bool IsValid, bool HasRow)
{
    public static FactKey Of(PackedFact packed) =>
        new(packed.Fact.Key, packed.Fact.Value.Record, packed.Fact.IsValid, packed.Row is not null);
}
