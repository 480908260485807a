using System.CommandLine;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Json;

/// <summary>One JSON text with all facts.</summary>
internal sealed class JsonFormat : IExportFormat
{
    public string Name => "json";

    public string Description => "one JSON text";

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments) =>
        target.WriteFile(stream => DatasetJson.Write(dataset, stream));
}
