namespace Peers;

public enum Kind
{
    Iron,
    Zinc,
    Tin,
    Lead,
    Gold,
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

    public string By { get; set; } = "";

    public string Use { get; set; } = "";

    public Kind Kind { get; set; }

    public decimal Eur { get; set; }

    public Bounds Kg { get; set; }

    public DateOnly Made { get; set; }

    public string From { get; set; } = "";

    public List<string> Needs { get; set; } = [];
}
