using MemoryPack;
using Peers;

namespace Benchmarks.Data;

/// <summary>The dataset as MemoryPack writes it, by the record of the program that reads it.</summary>
internal static class MemoryPackForm
{
    public static byte[] Write(IEnumerable<PartFact> parts) => MemoryPackSerializer.Serialize(parts
        .Select(part => new Part
        {
            Id = part.Id,
            Name = part.Name,
            Maker = part.Maker,
            Note = part.Note,
            Material = Enum.Parse<Material>(part.Material, ignoreCase: true),
            Price = part.Price,
            Weight = new Bounds { Low = part.LightestWeight, High = part.HeaviestWeight },
            Since = part.Since,
            Origin = part.Origin,
            Needs = [.. part.Needs],
        })
        .ToArray());
}
