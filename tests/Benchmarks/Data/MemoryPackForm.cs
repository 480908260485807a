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
            Kind = Enum.Parse<Kind>(part.Kind, ignoreCase: true),
            Price = part.Price,
            Mass = new Bounds { Low = part.LightestMass, High = part.HeaviestMass },
            Since = part.Since,
            Origin = part.Origin,
            Needs = [.. part.Needs],
        })
        .ToArray());
}
