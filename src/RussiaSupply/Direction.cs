namespace RussiaSupply;

/// <summary>How something compares with its baseline.</summary>
public enum Direction
{
    /// <summary>More than the baseline.</summary>
    Up,

    /// <summary>Less than the baseline.</summary>
    Down,

    /// <summary>The same as the baseline.</summary>
    Equal,
}
