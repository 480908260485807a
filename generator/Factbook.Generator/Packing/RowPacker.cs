using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Factbook.Format;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>Packs each fact of a file into a row: its key, for an abstract record the number of its case, and its values.</summary>
internal static class RowPacker
{
    public static PackedFile Pack(BoundFile file, SchemaSet schemas, CancellationToken cancellation)
    {
        var layouts = new RowLayouts(schemas);
        var facts = new List<PackedFact>();
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var fact in file.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = fact.IsValid ? Pack(fact, layouts) : null;
            if (row?.Bytes > RowFormat.MostRowBytes)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    Descriptors.FactTooLarge, file.Source.PositionOf(fact.KeySpan), layouts.Find(fact.Value.Record).Name, row.Bytes.ToString(CultureInfo.InvariantCulture), RowFormat.MostRowBytes.ToString(CultureInfo.InvariantCulture)));
                row = null;
            }

            facts.Add(new PackedFact(fact, row, ReferencesOf(fact)));
        }

        return new PackedFile(file, facts.ToEquatable(), diagnostics.ToEquatable());
    }

    private static EquatableArray<PackedReference> ReferencesOf(BoundFact fact)
    {
        List<PackedReference>? packed = null;
        var references = new List<BoundReference>();
        for (var i = 0; i < fact.Value.Values.Count; i++)
        {
            references.Clear();
            BoundValues.CollectReferences(fact.Value.Values[i].Value, references);
            foreach (var reference in references)
            {
                (packed ??= []).Add(new PackedReference(i, reference));
            }
        }

        return packed?.ToEquatable() ?? EquatableArray<PackedReference>.Empty;
    }

    private static RowTemplate Pack(BoundFact fact, RowLayouts layouts)
    {
        var row = new PackedText();
        row.Text(fact.Key ?? "");
        new ValuePacker(layouts, row).Record(fact.Table, fact.Value);
        return row.ToTemplate();
    }
}
