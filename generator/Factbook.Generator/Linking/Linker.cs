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

        var suggestions = new KeySuggestions(cancellation);
        var inverses = new InverseFinder(schemas);
        var resolver = new ReferenceResolver(schemas, tables, inverses, suggestions, diagnostics);
        var keyChecks = KeyChecks.AreAskedFor(schemas) ? new KeyChecks(schemas, tables, suggestions, diagnostics) : null;
        foreach (var table in tables.Values)
        {
            foreach (var entry in table.Entries)
            {
                cancellation.ThrowIfCancellationRequested();
                resolver.Resolve(table, entry);
                keyChecks?.Check(entry);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        var linked = tables.Values.Select(table => new LinkedTable(
            table.Record,
            Link(table, resolver, inverses),
            schemas.DerivedFrom(table.Record).Select(record => new LinkedCase(record, PlacesOf(schemas, table, record))).ToEquatable(),
            IndexBuilder.Build(schemas, table, diagnostics),
            MemberNamer.Name(schemas, table, diagnostics),
            KnownKeysOf(schemas, table))).ToEquatable();
        return new Dataset(linked, diagnostics.ToEquatable());
    }

    private static EquatableArray<LinkedFact> Link(FactTable table, ReferenceResolver resolver, InverseFinder inverses)
    {
        var facts = ImmutableArray.CreateBuilder<LinkedFact>(table.Valid.Count);
        foreach (var entry in table.Valid)
        {
            var row = new LinkedRow(entry.Row!, entry.Places, resolver.OwnerOf(entry), inverses.Of(entry));
            facts.Add(new LinkedFact(entry.Fact, entry.Source, row));
        }

        return facts.MoveToImmutable();
    }

    private static SortedDictionary<string, FactTable> Collect(ImmutableArray<PackedFile> files, SchemaSet schemas, List<DiagnosticInfo> diagnostics)
    {
        var tables = new SortedDictionary<string, FactTable>(StringComparer.Ordinal);
        var isOwning = schemas.Tables.Any(record => record.Facts!.Path is null);
        var counts = CountFacts(files);
        foreach (var record in schemas.Tables)
        {
            tables.Add(record.FullName, new FactTable(record, counts.TryGetValue(record.FullName, out var count) ? count : 0, isNumbered: isOwning));
        }

        foreach (var packed in files.OrderBy(packed => packed.File.Source.FactsPath, StringComparer.Ordinal))
        {
            var file = packed.File;
            foreach (var candidate in InOrder(packed.Facts))
            {
                var fact = candidate.Fact;
                if (tables[fact.Table].Add(candidate, file.Source) is { } first)
                {
                    var record = tables[fact.Table].Record;
                    var mend = IsFileName(record, file.Source, fact) && IsFileName(record, first.Source, first.Fact) ? "; to tell files of one name apart by their folders, write [Facts(KeyFromPath = true)]" : "";
                    diagnostics.Add(DiagnosticInfo
                        .Create(Descriptors.DuplicateFact, file.Source.PositionOf(fact.KeySpan), record.Name, fact.Key!, first.Source.Describe(first.Fact.KeySpan), mend)
                        .WithOther(first.Source.PositionOf(first.Fact.KeySpan)));
                }
            }

            if (!file.IsComplete)
            {
                MarkIncomplete(file, tables);
            }
        }

        foreach (var table in tables.Values.Where(table => table.Keys.Count > 0))
        {
            diagnostics.AddRange(table.Valid.Where(entry => entry.Fact.Key is null).Select(entry => DiagnosticInfo.Create(
                Descriptors.KeylessFact, entry.Source.PositionOf(entry.Fact.KeySpan), table.Record.Name)));
        }

        return tables;
    }

    // About so many: the facts of most files are of one table.
    private static Dictionary<string, int> CountFacts(ImmutableArray<PackedFile> files)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var facts in files.Select(file => file.Facts).Where(facts => facts.Count > 0))
        {
            var table = facts[0].Fact.Table;
            counts.TryGetValue(table, out var count);
            counts[table] = count + facts.Count;
        }

        return counts;
    }

    // Facts that others own are bound before their owners.
    private static IEnumerable<PackedFact> InOrder(EquatableArray<PackedFact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i - 1].Fact.KeySpan.Start > facts[i].Fact.KeySpan.Start)
            {
                return facts.OrderBy(fact => fact.Fact.KeySpan.Start);
            }
        }

        return facts.Items;
    }

    private static bool IsFileName(RecordSchema record, YamlSource source, BoundFact fact) =>
        record.Facts is { KeyFromPath: false, Path: not null } facts && fact.Key == FactsGlob.KeyOf(facts, source.FactsPath);

    // What an unreadable file would have held is unknown: its tables', and the tables that their facts own.
    private static void MarkIncomplete(BoundFile file, SortedDictionary<string, FactTable> tables)
    {
        foreach (var table in tables.Values)
        {
            table.IsIncomplete |= file.Tables.Count == 0 || file.Tables.Contains(table.Record.FullName) || table.Record.Facts!.Path is null;
        }
    }

    private static KnownKeys? KnownKeysOf(SchemaSet schemas, FactTable table)
    {
        var entries = table.Entries.Where(entry => entry.Fact.Key is not null).ToList();
        return table.IsIncomplete || entries.Count == 0 ? null : new KnownKeys(
            entries.Select(entry => entry.Fact.Key!).ToEquatable(),
            schemas.DerivedFrom(table.Record).Select(record => new LinkedCase(record, Enumerable.Range(0, entries.Count)
                .Where(place => !entries[place].IsCertain || schemas.IsKindOf(entries[place].Fact.Value.Record, record.FullName))
                .ToEquatable())).ToEquatable());
    }

    private static EquatableArray<int> PlacesOf(SchemaSet schemas, FactTable table, RecordSchema record) => table.Valid
        .Where(entry => schemas.IsKindOf(entry.Record, record.FullName))
        .Select(entry => entry.Place)
        .ToEquatable();
}
