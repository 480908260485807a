using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Builds the look-ups of a table's records by properties other than the key.</summary>
internal static class IndexBuilder
{
    public static EquatableArray<LinkedIndex> Build(SchemaSet schemas, FactTable table, List<DiagnosticInfo> diagnostics)
    {
        var indexes = new List<LinkedIndex>();
        var isKnown = !table.IsIncomplete && table.Entries.TrueForAll(entry => entry.IsCertain);
        foreach (var record in schemas.DerivedFrom(table.Record).Prepend(table.Record))
        {
            foreach (var property in record.Properties.Where(property => property.Index != IndexKind.None && property.DeclaringType == record.FullName))
            {
                indexes.Add(new LinkedIndex(record, property, Entries(schemas, table, record, property, diagnostics), isKnown));
            }
        }

        return indexes.ToEquatable();
    }

    /// <summary>A value as the text that it is looked up by; the same at run time.</summary>
    public static string? TextOf(BoundValue? value) => value switch
    {
        BoundScalar { Value: long number } => number.ToString(CultureInfo.InvariantCulture),
        BoundScalar { Value: ulong number } => number.ToString(CultureInfo.InvariantCulture),
        BoundScalar { Value: string text } => text,
        BoundEnum { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static EquatableArray<IndexEntry> Entries(SchemaSet schemas, FactTable table, RecordSchema record, PropertySchema property, List<DiagnosticInfo> diagnostics)
    {
        var entries = new Dictionary<string, List<FactTable.Entry>>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (var entry in table.Valid.Where(entry => schemas.IsKindOf(entry.Fact.Value.Record, record.FullName)))
        {
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
                    .Create(Descriptors.NotUnique, entry.Source.PositionOf(value!.Span), text, record.NameOf(property), facts[0].Fact.Key ?? "another fact", facts[0].Source.Describe(first.Span))
                    .WithOther(facts[0].Source.PositionOf(first.Span)));
            }

            facts.Add(entry);
        }

        return keys
            .Select(key => new IndexEntry(key, entries[key].Select(entry => table.PlaceIn(schemas, record.FullName, entry) + 1).ToEquatable()))
            .ToEquatable();
    }

    private static BoundValue? ValueOf(SchemaSet schemas, FactTable.Entry entry, string property)
    {
        var properties = schemas.Find(entry.Fact.Value.Record)!.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == property)
            {
                return entry.Fact.Value.Values[i].Value;
            }
        }

        return null;
    }
}
