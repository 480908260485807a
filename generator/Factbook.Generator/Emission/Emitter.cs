using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits a dataset: what depends on the records alone, then for each table its set, members, rows, keys and locations.</summary>
internal static class Emitter
{
    /// <summary>The sources that only the records decide: no edit of a YAML file changes them.</summary>
    public static EmittedSources EmitRecords(SchemaSet schemas, CancellationToken cancellation)
    {
        var sources = ImmutableArray.CreateBuilder<GeneratedSource>();
        var reachable = schemas.Reachable();
        foreach (var record in schemas.Records.Where(record => reachable.Contains(record.FullName) && !record.IsBroken))
        {
            cancellation.ThrowIfCancellationRequested();
            var holdsReferences = record.Properties.Any(property => property.IsGenerated);
            if (holdsReferences && record.IsPartial)
            {
                sources.Add(RecordEmitter.Emit(schemas, record));
            }

            if (!Names.IsReadInside(record))
            {
                sources.Add(ReaderEmitter.Emit(schemas, record));
            }
        }

        if (TrimmingEmitter.Emit(schemas) is { } trimming)
        {
            sources.Add(trimming);
        }

        return new EmittedSources(sources.ToImmutable());
    }

    /// <summary>The sources that hold the facts.</summary>
    public static EmittedSources EmitFacts(SchemaSet schemas, Dataset dataset, CancellationToken cancellation)
    {
        var sources = ImmutableArray.CreateBuilder<GeneratedSource>();
        foreach (var table in dataset.Tables.Where(table => !table.Record.IsBroken))
        {
            cancellation.ThrowIfCancellationRequested();
            EmitTable(sources, schemas, table);
        }

        return new EmittedSources(sources.ToImmutable());
    }

    private static void EmitTable(ICollection<GeneratedSource> sources, SchemaSet schemas, LinkedTable table)
    {
        var packer = new RowPacker(schemas, table.Record);
        var rows = RowPages.Of(table.Facts.Select(packer.Pack).ToList());
        var keys = table.Facts.Count > 0 && table.Facts.All(fact => fact.Fact.Key is not null)
            ? KeyTable.Build(table.Facts.Select(fact => fact.Fact.Key!).ToList())
            : null;
        var locations = LocationPages.Of(table.Facts, rows.PageBits);

        sources.Add(SetEmitter.EmitTable(schemas, table, rows, keys, locations.Pages.Count));
        foreach (var linked in table.Cases)
        {
            sources.Add(SetEmitter.EmitCase(table, linked));
        }

        if (table.Members.Count > 0)
        {
            sources.Add(MembersEmitter.Emit(table));
        }

        for (var page = 0; page < rows.Pages.Count; page++)
        {
            sources.Add(RowsEmitter.EmitPart(table.Record, $"Page{page}", RowsEmitter.PageMember("Page", page), rows.Pages[page]));
            sources.Add(RowsEmitter.EmitPart(table.Record, $"Locations{page}", RowsEmitter.PageMember("Locations", page), locations.Pages[page]));
        }

        if (keys is not null)
        {
            sources.Add(RowsEmitter.EmitPart(table.Record, "Keys", RowsEmitter.OverrideMember("KeyTable"), keys.Packed));
        }

        sources.Add(RowsEmitter.EmitPart(table.Record, "Files", RowsEmitter.OverrideMember("Files"), locations.Files));
    }
}
