namespace Peers;

public enum Kind
{
    Steel,
    Brass,
    Copper,
    Rubber,
    Carbon,
}

public struct Bounds
{
    public decimal Low { get; set; }

    public decimal High { get; set; }
}

public sealed class Part
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Maker { get; set; } = "";

    public string Note { get; set; } = "";

    public Kind Kind { get; set; }

    public decimal Price { get; set; }

    public Bounds Mass { get; set; }

    public DateOnly Since { get; set; }

    public string Origin { get; set; } = "";

    public List<string> Needs { get; set; } = [];
}
