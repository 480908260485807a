using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>Packs each fact of a file into a row: its key, for an abstract record the number of its case, and its values.</summary>
internal static class RowPacker
{
    public static PackedFile Pack(BoundFile file, SchemaSet schemas, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var layouts = new RowLayouts(schemas);
        return new PackedFile(file, file.Facts.Select(fact => new PackedFact(fact, fact.IsValid ? Pack(fact, layouts) : null)).ToEquatable());
    }

    private static RowTemplate Pack(BoundFact fact, RowLayouts layouts)
    {
        var row = new PackedText();
        row.Text(fact.Key ?? "");
        new ValuePacker(layouts, row).Record(fact.Table, fact.Value);
        return row.ToTemplate();
    }
}
