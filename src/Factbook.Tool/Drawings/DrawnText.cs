using System.Globalization;
using System.Text;
using Wcwidth;

namespace Factbook.Tool.Drawings;

/// <summary>
/// Formats the numbers and texts of drawings. The viewer's device chooses the font, so the width of a text is an estimate.
/// </summary>
internal static class DrawnText
{
    // The width of a digit or letter of common sans-serif fonts, in units of the font size.
    private const double CellWidth = 0.53;

    /// <summary>Returns a coordinate as text.</summary>
    public static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the estimated width of a text.</summary>
    public static double WidthOf(string text, double size) => text.EnumerateRunes().Sum(CellsOf) * CellWidth * size;

    /// <summary>Returns a text that fits into a width; an ellipsis replaces the rest.</summary>
    public static string Fit(string text, double width, double size)
    {
        if (WidthOf(text, size) <= width)
        {
            return text;
        }

        var (fitting, room) = (new StringBuilder(), (int)(width / (CellWidth * size)) - 1);
        foreach (var rune in text.EnumerateRunes())
        {
            room -= CellsOf(rune);
            if (room < 0)
            {
                break;
            }

            fitting.Append(rune.ToString());
        }

        return fitting.ToString().TrimEnd() + "…";
    }

    private static int CellsOf(Rune rune) => Math.Max(UnicodeCalculator.GetWidth(rune.Value), 0);
}
