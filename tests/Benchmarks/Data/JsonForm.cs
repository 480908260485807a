using System.Text.Json;

namespace Benchmarks.Data;

/// <summary>The dataset as JSON.</summary>
internal static class JsonForm
{
    public static byte[] Write(IEnumerable<PartFact> parts) => JsonSerializer.SerializeToUtf8Bytes(parts.Select(part => new
    {
        part.Id,
        part.Name,
        part.By,
        part.Use,
        part.Kind,
        part.Eur,
        Kg = new { Low = part.Lightest, High = part.Heaviest },
        part.Made,
        part.From,
        part.Needs,
    }));
}
