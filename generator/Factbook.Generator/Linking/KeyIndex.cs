using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// Every key there is and the fact that it names: all that a file must know of the others to be linked. Equal to another index of equal
/// keys and records, so that an edit that leaves the keys alone links nothing but its own file again.
/// </summary>
internal sealed class KeyIndex : IEquatable<KeyIndex>
{
    private readonly EquatableArray<FileKeys> _files;
    private readonly int[] _order;
    private readonly HashSet<string> _withoutFile;
    private readonly Dictionary<string, TableKeys> _tables = new(StringComparer.Ordinal);

    private KeyIndex(EquatableArray<FileKeys> files, SchemaSet schemas, bool hasAllFiles, CancellationToken cancellation = default)
    {
        (_files, Schemas, HasAllFiles) = (files, schemas, hasAllFiles);
        _order = [.. Enumerable.Range(0, files.Count).OrderBy(file => files[file].FactsPath, StringComparer.Ordinal)];
        _withoutFile = new HashSet<string>(hasAllFiles ? WithoutFile(files, schemas) : [], StringComparer.Ordinal);
        Inverses = new InverseProperties(schemas);
        Tables = TablesOf(files, schemas, cancellation);
        foreach (var record in schemas.Records)
        {
            if (schemas.TableOf(record) is { } table)
            {
                _tables.Add(record.FullName, Tables.First(keys => keys.Record.FullName == table.FullName));
            }
        }
    }

    public SchemaSet Schemas { get; }

    /// <summary>Whether the compiler was given every file, so that a table without a file is an error of its own.</summary>
    public bool HasAllFiles { get; }

    /// <summary>Which references are followed back.</summary>
    public InverseProperties Inverses { get; }

    /// <summary>In the ordinal order of their records' names.</summary>
    public EquatableArray<TableKeys> Tables { get; }

    /// <summary>What went wrong in putting the keys together, which leaves none.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <param name="hasAllFiles">See <see cref="HasAllFiles"/>.</param>
    public static KeyIndex Of(
        ImmutableArray<FileKeys> files, SchemaSet schemas, bool hasAllFiles = false, CancellationToken cancellation = default) =>
        files.Select(file => file.Defect).FirstOrDefault(defect => defect is not null) is { } failed
            ? Unread(failed)
            : new(files, schemas, hasAllFiles, cancellation);

    /// <summary>No keys, because they could not be put together.</summary>
    public static KeyIndex Unread(DiagnosticInfo defect) =>
        new(EquatableArray<FileKeys>.Empty, SchemaSet.Unread(defect), hasAllFiles: false) { Defect = defect };

    /// <summary>The keys of the table that holds a record's facts.</summary>
    /// <param name="record">The record, fully qualified.</param>
    public TableKeys TableOf(string record) => _tables[record];

    /// <summary>
    /// Whether a table has no file at all, or is owned by facts of one that has none. One error at the record reports the missing file
    /// (<see cref="PathFileChecks"/>), and none follows at each reference to a fact that it would have contained.
    /// </summary>
    public bool IsFileMissing(RecordSchema table) => _withoutFile.Contains(table.FullName);

    /// <summary>What there is of each file, in the ordinal order of their paths.</summary>
    /// <param name="files">One for each file, in the order in which the compiler was given them.</param>
    public IEnumerable<T> InOrder<T>(ImmutableArray<T> files) => _order.Select(file => files[file]);

    public bool Equals(KeyIndex? other) => ReferenceEquals(this, other)
        || (other is not null && _files.Equals(other._files) && HasAllFiles == other.HasAllFiles && Schemas.Equals(other.Schemas)
            && Equals(Defect, other.Defect));

    public override bool Equals(object? obj) => Equals(obj as KeyIndex);

    public override int GetHashCode() => _files.GetHashCode();

    private EquatableArray<TableKeys> TablesOf(EquatableArray<FileKeys> files, SchemaSet schemas, CancellationToken cancellation)
    {
        var parts = schemas.Tables.ToDictionary(
            table => table.FullName, _ => new List<(FileKeys Keys, int File, int Part)>(), StringComparer.Ordinal);
        foreach (var file in _order)
        {
            for (var part = 0; part < files[file].Parts.Count; part++)
            {
                parts[files[file].Parts[part].Table].Add((files[file], file, part));
            }
        }

        var unread = files.Where(file => !file.IsComplete).ToList();
        return schemas.Tables
            .Select(table => new TableKeys(
                table,
                schemas,
                parts[table.FullName],
                unread.Exists(file => MayHoldMore(file, table)) || IsFileMissing(table),
                cancellation))
            .ToEquatable();
    }

    private static IEnumerable<string> WithoutFile(EquatableArray<FileKeys> files, SchemaSet schemas)
    {
        var read = new HashSet<string>(files.SelectMany(file => file.Tables), StringComparer.Ordinal);
        var without = schemas.Tables.Where(table =>
            table.Facts is { IsOwned: false, IsOptional: false } && !read.Contains(table.FullName)).ToList();
        return without.Concat(schemas.OwnedIn(without)).Select(table => table.FullName);
    }

    // What an unreadable file would have held is unknown: its tables', and the tables that their facts own.
    private static bool MayHoldMore(FileKeys file, RecordSchema table) =>
        file.Tables.Count == 0 || file.Tables.Contains(table.FullName) || table.Facts!.IsOwned;
}
