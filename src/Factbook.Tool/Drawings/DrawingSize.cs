namespace Factbook.Tool.Drawings;

/// <summary>The sizes of drawings.</summary>
internal static class DrawingSize
{
    /// <summary>The width of an image, and of a drawing on a wide screen.</summary>
    public const double Wide = 880;

    /// <summary>The width of a drawing on a narrow screen.</summary>
    public const double Narrow = 350;

    /// <summary>The maximum number of rows or connections of one drawing.</summary>
    public const int MostRows = 40;

    /// <summary>Returns whether parts are side by side, and not below each other.</summary>
    public static bool IsWide(double width) => width >= 600;
}
