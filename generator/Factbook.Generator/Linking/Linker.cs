using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>Puts the files together: every key once, every reference a place, the ways back, the look-ups, the members.</summary>
internal static class Linker
{
    public static Dataset Link(ImmutableArray<PackedFile> files, SchemaSet schemas, CancellationToken cancellation)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var tables = Collect(files, schemas, diagnostics);
        cancellation.ThrowIfCancellationRequested();

        var suggester = new Suggester();
        var resolver = new ReferenceResolver(schemas, tables, suggester, diagnostics);
        var keyChecks = new KeyChecks(schemas, tables, suggester, diagnostics);
        var resolved = new Dictionary<FactTable.Entry, List<ResolvedReference>>();
        foreach (var table in tables.Values)
        {
            foreach (var entry in table.Entries)
            {
                resolved.Add(entry, resolver.Resolve(entry));
                keyChecks.Check(entry);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        var inverses = new InverseFinder(schemas, tables, resolved);
        var linked = tables.Values.Select(table => new LinkedTable(
            table.Record,
            table.Valid.Select(entry => new LinkedFact(entry.Fact, entry.Source, new LinkedRow(
                entry.Row!,
                resolved[entry].Select(reference => reference.Place).ToEquatable(),
                resolver.OwnerOf(entry),
                inverses.Of(entry)))).ToEquatable(),
            schemas.DerivedFrom(table.Record).Select(record => new LinkedCase(record, PlacesOf(schemas, table, record))).ToEquatable(),
            IndexBuilder.Build(schemas, table, diagnostics),
            MemberNamer.Name(schemas, table, diagnostics))).ToEquatable();
        return new Dataset(linked, diagnostics.ToEquatable());
    }

    private static SortedDictionary<string, FactTable> Collect(ImmutableArray<PackedFile> files, SchemaSet schemas, List<DiagnosticInfo> diagnostics)
    {
        var tables = new SortedDictionary<string, FactTable>(StringComparer.Ordinal);
        foreach (var record in schemas.Tables)
        {
            tables.Add(record.FullName, new FactTable(record));
        }

        foreach (var packed in files.OrderBy(packed => packed.File.Source.FactsPath, StringComparer.Ordinal))
        {
            var file = packed.File;
            foreach (var (fact, row) in packed.Facts.OrderBy(candidate => candidate.Fact.KeySpan.Start))
            {
                if (tables[fact.Table].Add(fact, row, file.Source) is { } first)
                {
                    diagnostics.Add(DiagnosticInfo
                        .Create(Descriptors.DuplicateFact, file.Source.PositionOf(fact.KeySpan), tables[fact.Table].Record.Name, fact.Key!, first.Source.Describe(first.Fact.KeySpan))
                        .WithOther(first.Source.PositionOf(first.Fact.KeySpan)));
                }
            }

            if (!file.IsComplete)
            {
                MarkIncomplete(file, tables);
            }
        }

        foreach (var table in tables.Values.Where(table => table.Keys.Any()))
        {
            diagnostics.AddRange(table.Valid.Where(entry => entry.Fact.Key is null).Select(entry => DiagnosticInfo.Create(
                Descriptors.KeylessFact, entry.Source.PositionOf(entry.Fact.KeySpan), table.Record.Name)));
        }

        return tables;
    }

    // What an unreadable file would have held is unknown: its tables', and the tables that their facts own.
    private static void MarkIncomplete(BoundFile file, SortedDictionary<string, FactTable> tables)
    {
        foreach (var table in tables.Values)
        {
            table.IsIncomplete |= file.Tables.Count == 0 || file.Tables.Contains(table.Record.FullName) || table.Record.Facts!.Path is null;
        }
    }

    private static EquatableArray<int> PlacesOf(SchemaSet schemas, FactTable table, RecordSchema record) => table.Valid
        .Where(entry => schemas.IsKindOf(entry.Fact.Value.Record, record.FullName))
        .Select(entry => entry.Place)
        .ToEquatable();
}
