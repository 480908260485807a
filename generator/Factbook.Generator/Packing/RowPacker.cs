using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Factbook.Format;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>Packs each fact of a file into a row: its key and its values.</summary>
internal static class RowPacker
{
    public static PackedFile Pack(BoundFile file, SchemaSet schemas, CancellationToken cancellation)
    {
        var layouts = new RowLayouts(schemas);
        var (text, references) = (new PackedText(), new List<PropertyReference>());
        var facts = new List<PackedFact>(file.Facts.Count);
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var fact in file.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = fact.IsValid ? Pack(fact, layouts, text) : null;
            if (row?.Bytes > RowFormat.MostRowBytes)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    Descriptors.FactTooLarge,
                    file.Source.PositionOf(fact.KeySpan),
                    schemas.Find(fact.Value.Record)!.Name,
                    row.Bytes.ToString(CultureInfo.InvariantCulture),
                    RowFormat.MostRowBytes.ToString(CultureInfo.InvariantCulture)));
                row = null;
            }

            facts.Add(new PackedFact(fact, row, ReferencesOf(fact, references)));
        }

        return new PackedFile(file, PackedPart.Divide(facts), diagnostics.ToEquatable());
    }

    /// <param name="references">A buffer that is reused for each fact.</param>
    private static EquatableArray<PropertyReference> ReferencesOf(BoundFact fact, List<PropertyReference> references)
    {
        references.Clear();
        new PropertyReferences(references).Collect(fact);
        return references.Count == 0 ? EquatableArray<PropertyReference>.Empty : references.ToEquatable();
    }

    /// <param name="row">A buffer that is reused for each fact.</param>
    private static RowTemplate Pack(BoundFact fact, RowLayouts layouts, PackedText row)
    {
        row.Clear();
        row.WriteText(fact.Key ?? "");
        layouts.Write(row, fact.Table, fact.Value);
        return row.ToTemplate();
    }
}
