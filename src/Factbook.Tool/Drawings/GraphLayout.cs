using Factbook.Tool.Model;

namespace Factbook.Tool.Drawings;

/// <summary>
/// Connections as curves between two columns: each has a slot on the left and one on the right, so that no label covers another.
/// </summary>
internal sealed class GraphLayout
{
    public const double FontSize = 14;
    public const double SmallSize = 12;

    private const double Top = 16;

    public GraphLayout(IReadOnlyList<Connection> connections, double width)
    {
        Width = width;
        var shown = connections.Take(DrawingSize.MostRows).ToList();
        Omitted = connections.Count - shown.Count;
        Height = (2 * Top) + (shown.Count * RowHeight);

        // The slots of one fact are next to each other; facts on the right are in the order of their connections on the left.
        var right = shown.Select((connection, slot) => (connection.To, Slot: slot))
            .GroupBy(end => end.To)
            .OrderBy(group => group.Average(end => end.Slot))
            .SelectMany(group => group.Select(end => end.Slot))
            .ToList();
        Lines = [.. shown.Select((connection, slot) => new GraphLine(connection, YOf(slot), YOf(right.IndexOf(slot))))];
        From = NodesOf(shown.Select((connection, slot) => (connection.From, slot)));
        To = NodesOf(right.Select((slot, place) => (shown[slot].To, place)));
    }

    public double Width { get; }

    /// <summary>Gets whether a label is in one line above its curve, and not in one above and one below it.</summary>
    public bool IsWide => DrawingSize.IsWide(Width);

    public double Height { get; }

    public int Omitted { get; }

    public IReadOnlyList<GraphLine> Lines { get; }

    public IReadOnlyList<GraphNode> From { get; }

    public IReadOnlyList<GraphNode> To { get; }

    /// <summary>Gets the width of a column of names.</summary>
    public double ColumnWidth => Width * (IsWide ? 0.24 : 0.27);

    public double CurveLeft => ColumnWidth + 10;

    public double CurveRight => Width - ColumnWidth - 10;

    private double RowHeight => IsWide ? 34 : 48;

    private double YOf(int slot) => Top + ((slot + 0.5) * RowHeight);

    private IReadOnlyList<GraphNode> NodesOf(IEnumerable<(Fact Fact, int Slot)> ends) =>
    [
        .. ends.GroupBy(end => end.Fact).Select(group => new GraphNode(
            group.Key, YOf(group.Min(end => end.Slot)) - 12, YOf(group.Max(end => end.Slot)) + 12)),
    ];
}

/// <summary>A connection and the vertical positions of its ends.</summary>
internal sealed record GraphLine(Connection Connection, double FromY, double ToY);

/// <summary>A fact in a column.</summary>
internal sealed record GraphNode(Fact Fact, double Top, double Bottom);
