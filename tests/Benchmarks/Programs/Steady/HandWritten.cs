using Compiled;
using Factbook;

namespace Steady;

/// <summary>The same facts as hand-written classes that refer to each other directly: the cost of memory access alone.</summary>
internal sealed class HandWritten(Part part, HandWrittenPlace origin)
{
    public string Id { get; } = part.Id;

    public string Name { get; } = new(part.Name);

    public string By { get; } = new(part.By);

    public string Use { get; } = new(part.Use);

    public Kind Kind { get; } = part.Kind;

    public decimal Eur { get; } = part.Eur;

    public Interval Kg { get; } = part.Kg;

    public DateOnly Made { get; } = part.Made;

    public HandWrittenPlace From { get; } = origin;

    public List<HandWritten> Needs { get; } = [];

    public List<HandWritten> NeededFor { get; } = [];

    public static HandWritten[] Of(FactSet<Part> facts)
    {
        var places = Places.All.ToDictionary(place => place, place => new HandWrittenPlace(place.Id, place.Name));
        var parts = facts.ToDictionary(fact => fact.Id, fact => new HandWritten(fact, places[fact.From]));
        foreach (var fact in facts)
        {
            foreach (var needed in fact.Needs)
            {
                parts[fact.Id].Needs.Add(parts[needed.Id]);
                parts[needed.Id].NeededFor.Add(parts[fact.Id]);
            }
        }

        return [.. facts.Select(fact => parts[fact.Id])];
    }
}

internal sealed record HandWrittenPlace(string Id, string Name);
