namespace RussiaSupply;

/// <summary>Specifies how something compares with its baseline.</summary>
public enum Direction
{
    /// <summary>It is more.</summary>
    Up,

    /// <summary>It is less.</summary>
    Down,

    /// <summary>It is the same.</summary>
    Equal,
}
