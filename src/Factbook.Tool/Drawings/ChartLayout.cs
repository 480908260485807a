namespace Factbook.Tool.Drawings;

/// <summary>
/// Computes the positions of the parts of a chart. The label, the text and the bar of a row are side by side in a wide chart, and below
/// each other in a narrow one.
/// </summary>
/// <param name="Width">The width of the drawing.</param>
internal sealed record ChartLayout(double Width)
{
    public const double FontSize = 14;
    public const double AxisHeight = 26;
    public const double LabelX = Margin;

    private const double Margin = 10;
    private const double Gap = 16;

    private bool IsWide => DrawingSize.IsWide(Width);

    public double RowHeight => IsWide ? 28 : 66;

    public double LabelWidth => IsWide ? Width * 0.31 : Width - (2 * Margin);

    public double LabelY => IsWide ? 19 : 18;

    public double TextX => IsWide ? Width - Margin : Margin;

    public double TextY => IsWide ? LabelY : 36;

    public string TextAnchor => IsWide ? "end" : "start";

    public double TextWidth => IsWide ? Width * 0.285 : LabelWidth;

    public double BarLeft => IsWide ? Margin + LabelWidth + Gap : Margin + 6;

    public double BarRight => IsWide ? Width - Margin - TextWidth - Gap : Width - Margin - 6;

    public double BarY => IsWide ? 14 : 50;

    public double HeightOf(Chart chart) => AxisHeight + (chart.Rows.Count * RowHeight) + 8;

    public double RowY(int row) => AxisHeight + (row * RowHeight);

    /// <summary>Returns the horizontal position of a point of the axis.</summary>
    public double At(double position) => BarLeft + (position * (BarRight - BarLeft));
}
