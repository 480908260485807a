using MemoryPack;
using Peers;

namespace Benchmarks.Data;

/// <summary>The dataset in MemoryPack, serialized with the record of the program that reads it.</summary>
internal static class MemoryPackForm
{
    public static byte[] Write(IEnumerable<PartFact> parts) => MemoryPackSerializer.Serialize(parts
        .Select(part => new Part
        {
            Id = part.Id,
            Name = part.Name,
            By = part.By,
            Use = part.Use,
            Kind = Enum.Parse<Kind>(part.Kind, ignoreCase: true),
            Eur = part.Eur,
            Kg = new Bounds { Low = part.Lightest, High = part.Heaviest },
            Made = part.Made,
            From = part.From,
            Needs = [.. part.Needs],
        })
        .ToArray());
}
