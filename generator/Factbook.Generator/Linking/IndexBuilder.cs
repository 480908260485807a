using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Linking;

/// <summary>Builds the lookups of the records of a table by properties other than the key.</summary>
internal static class IndexBuilder
{
    /// <param name="files">The files, in the order of the generator's input.</param>
    public static Indexes Build(
        ImmutableArray<PackedFile> files, KeyIndex index, int errorLimit, CancellationToken cancellation)
    {
        var (finder, diagnostics) = (new FactFinder(files), new DiagnosticList(errorLimit));
        var tables = index.Tables.Select(table =>
            Build(index.Schemas, table, finder, diagnostics, cancellation).ToEquatable()).ToEquatable();
        return new Indexes(tables, diagnostics.ToEquatable());
    }

    private static IEnumerable<LinkedIndex> Build(
        SchemaSet schemas, TableKeys table, FactFinder finder, DiagnosticList diagnostics, CancellationToken cancellation)
    {
        foreach (var record in schemas.KindsOf(table.Record))
        {
            foreach (var property in record.Properties
                .Where(property => property.Index != IndexKind.None && property.DeclaringType == record.FullName))
            {
                yield return new LinkedIndex(
                    record, property, Entries(schemas, table, finder, record, property, diagnostics, cancellation), table.IsCertain);
            }
        }
    }

    /// <summary>Returns the text by which a value is looked up, in NFC. A lookup computes the same text at run time.</summary>
    public static string? TextOf(BoundValue? value) => value switch
    {
        BoundScalar { Value: long number } => number.ToString(CultureInfo.InvariantCulture),
        BoundScalar { Value: ulong number } => number.ToString(CultureInfo.InvariantCulture),
        BoundScalar { Value: string text } => NormalizedText.Of(text),
        BoundEnum { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static EquatableArray<IndexEntry> Entries(
        SchemaSet schemas,
        TableKeys table,
        FactFinder finder,
        RecordSchema record,
        PropertySchema property,
        DiagnosticList diagnostics,
        CancellationToken cancellation)
    {
        var entries = new Dictionary<string, List<LocatedFact>>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (var entry in finder.All(table).Where(entry => !table.IndexIn(record.FullName, entry.Index).IsNone))
        {
            cancellation.ThrowIfCancellationRequested();
            var value = ValueOf(schemas, entry, property.Name);
            if (TextOf(value) is not { } text)
            {
                continue;
            }

            if (!entries.TryGetValue(text, out var facts))
            {
                entries.Add(text, facts = []);
                keys.Add(text);
            }
            else if (property.Index == IndexKind.Unique)
            {
                var first = ValueOf(schemas, facts[0], property.Name)!;
                diagnostics.Add(DiagnosticInfo
                    .Create(
                        Descriptors.NotUnique,
                        entry.Source.PositionOf(value!.Span),
                        text,
                        record.NameOf(property),
                        facts[0].Fact.Key ?? "another fact",
                        facts[0].Source.Describe(first.Span))
                    .WithOther(facts[0].Source.PositionOf(first.Span)));
            }

            facts.Add(entry);
        }

        return keys
            .Select(key =>
                new IndexEntry(key, entries[key].Select(entry => table.IndexIn(record.FullName, entry.Index).Reference).ToEquatable()))
            .ToEquatable();
    }

    private static BoundValue? ValueOf(SchemaSet schemas, LocatedFact entry, string property)
    {
        var value = entry.Fact.Value;
        var ordinal = schemas.ShapeOf(value.Record).OrdinalOf(property);
        return ordinal >= 0 && ordinal < value.Values.Count ? value.Values[ordinal].Value : null;
    }
}
