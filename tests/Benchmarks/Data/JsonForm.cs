using System.Text.Json;

namespace Benchmarks.Data;

/// <summary>The dataset as JSON.</summary>
internal static class JsonForm
{
    public static byte[] Write(IEnumerable<PartFact> parts) => JsonSerializer.SerializeToUtf8Bytes(parts.Select(part => new
    {
        part.Id,
        part.Name,
        part.Maker,
        part.Note,
        part.Kind,
        part.Price,
        Mass = new { Low = part.LightestMass, High = part.HeaviestMass },
        part.Since,
        part.Origin,
        part.Needs,
    }));
}
