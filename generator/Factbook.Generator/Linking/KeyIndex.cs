using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// All keys with their facts, which is all that linking a file needs of the other files. Indexes with equal keys and records are equal, so
/// an edit that does not change keys links only the edited file again.
/// </summary>
internal sealed class KeyIndex : IEquatable<KeyIndex>
{
    private readonly EquatableArray<FileKeys> _files;
    private readonly int[] _order;
    private readonly HashSet<string> _withoutFile;
    private readonly Dictionary<string, TableKeys> _tables = new(StringComparer.Ordinal);

    private KeyIndex(EquatableArray<FileKeys> files, SchemaSet schemas, bool hasAllFiles, CancellationToken cancellation)
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

    /// <summary>Whether the generator received every file, so that a table without a file is an error.</summary>
    public bool HasAllFiles { get; }

    /// <summary>The properties that have an inverse.</summary>
    public InverseProperties Inverses { get; }

    /// <summary>The keys of each table, in the ordinal order of the names of their records.</summary>
    public EquatableArray<TableKeys> Tables { get; }

    /// <summary>Gets the internal error that prevented reading the keys, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <param name="hasAllFiles">See <see cref="HasAllFiles"/>.</param>
    public static KeyIndex Of(
        ImmutableArray<FileKeys> files, SchemaSet schemas, bool hasAllFiles, CancellationToken cancellation) =>
        files.Select(file => file.Defect).FirstOrDefault(defect => defect is not null) is { } failed
            ? Unread(failed)
            : new(files, schemas, hasAllFiles, cancellation);

    /// <summary>Returns an index without keys, because of an internal error.</summary>
    public static KeyIndex Unread(DiagnosticInfo defect) =>
        new(EquatableArray<FileKeys>.Empty, SchemaSet.Unread(defect), hasAllFiles: false, default) { Defect = defect };

    /// <summary>Returns the keys of the table with the facts of a record.</summary>
    /// <param name="record">The record, fully qualified.</param>
    public TableKeys TableOf(string record) => _tables[record];

    /// <summary>
    /// Returns whether a table has no file, or is owned by facts of a table without a file. The missing file is reported once, at the
    /// record (<see cref="PathFileChecks"/>), and not at each reference to a fact that it would have contained.
    /// </summary>
    public bool IsFileMissing(RecordSchema table) => _withoutFile.Contains(table.FullName);

    /// <summary>Returns the items in the ordinal order of the files' paths.</summary>
    /// <param name="files">One for each file, in the order of the generator's input.</param>
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
                unread.Exists(file => MayContainMore(file, table)) || IsFileMissing(table),
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

    // The facts of an unreadable file are unknown: those of its tables, and of the tables that those facts own.
    private static bool MayContainMore(FileKeys file, RecordSchema table) =>
        file.Tables.Count == 0 || file.Tables.Contains(table.FullName) || table.Facts!.IsOwned;
}
