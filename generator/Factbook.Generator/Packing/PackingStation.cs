using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Packing;

/// <summary>The step that packs the facts of a file into rows.</summary>
internal static class PackingStation
{
    public static IncrementalValuesProvider<PackedFile> Register(
        IncrementalValuesProvider<BoundFile> bound, SchemaSteps records, DiagnosticOutput diagnostics)
    {
        var packed = bound.SelectGuarded(
            TrackingNames.Packing,
            records.Schemas,
            static file => file.Source.Path,
            static (file, schemas, cancellation) => RowPacker.Pack(file, schemas, cancellation),
            PackedFile.Unread);

        diagnostics.Add(packed, static file => file.Diagnostics);
        return packed;
    }
}
