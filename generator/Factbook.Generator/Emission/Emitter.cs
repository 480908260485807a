using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits a dataset: the sources that depend only on the records, and the sources with facts.</summary>
internal static class Emitter
{
    /// <summary>Returns the sources that depend only on the records, and not on YAML files.</summary>
    public static EmittedSources EmitRecords(SchemaSet schemas, CancellationToken cancellation)
    {
        var sources = ImmutableArray.CreateBuilder<GeneratedSource>();
        var reachable = schemas.Reachable();
        var layouts = new RowLayouts(schemas);
        foreach (var record in schemas.Records.Where(record => reachable.Contains(record.FullName) && !record.IsBroken))
        {
            cancellation.ThrowIfCancellationRequested();
            var containsReferences = record.Properties.Any(property => property.IsGenerated);
            if (containsReferences && record.IsPartial)
            {
                sources.Add(RecordEmitter.Emit(layouts, record));
            }

            if (!RowReaderNames.IsReadInside(record))
            {
                sources.Add(ReaderEmitter.Emit(layouts, record));
            }
        }

        var referring = new HashSet<string>(
            schemas.Records.Where(record => reachable.Contains(record.FullName)).SelectMany(record => record.ReferringBases));
        foreach (var record in schemas.Bases.Where(record => referring.Contains(record.FullName) && !reachable.Contains(record.FullName)))
        {
            sources.Add(RecordEmitter.EmitBase(schemas, record));
        }

        if (TrimmingEmitter.Emit(schemas) is { } trimming)
        {
            sources.Add(trimming);
        }

        return new EmittedSources(sources.ToImmutable());
    }

    /// <summary>Returns a source with facts.</summary>
    public static EmittedSources EmitFacts(SourcePlan plan, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return plan switch
        {
            UnmadePlan unmade => EmittedSources.None(unmade.Defect),
            SetPlan set => Of(SetEmitter.Table(set, cancellation)),
            CasePlan part => Of(SetEmitter.Case(part, cancellation)),
            MembersPlan members => Of(MembersEmitter.Members(members, cancellation)),
            PagePlan page => Of(RowsEmitter.Page(page)),
            KeysPlan keys => Of(RowsEmitter.Keys(keys, cancellation)),
            KnownKeysPlan known => Of(KnownKeysEmitter.Emit(known)),
            FormerKeysPlan former => Of(FormerKeysEmitter.Emit(former, cancellation)),
            LocationsPlan locations => Of(RowsEmitter.Locations(locations)),
            FilesPlan files => Of(RowsEmitter.Files(files)),
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.GetType().Name, "no such source"),
        };

        static EmittedSources Of(GeneratedSource source) => new(new[] { source }.ToEquatable());
    }
}
