using Factbook.Notation;

namespace Factbook;

/// <summary>The part that all figures share: an interval, a sense, and the text that was parsed.</summary>
internal static class Figures
{
    /// <summary>Returns the sense of a computed figure. A single number whose ends are both assumed is <see cref="Sense.About"/>.</summary>
    public static Sense SenseOf(Interval interval) =>
        !interval.IsPoint ? Sense.Range
        : interval.IsLowerAssumed && interval.IsUpperAssumed ? Sense.About
        : Sense.Exact;

    /// <summary>Parses a figure. The text itself is returned too, unless it is canonical.</summary>
    public static bool TryRead(string text, FigureKind kind, out FigureSyntax figure, out string? asWritten)
    {
        var written = text.Trim();
        var isFigure = FigureNotation.TryParse(written, kind, out figure);
        asWritten = isFigure && written != FigureNotation.Format(figure, kind) ? written : null;
        return isFigure;
    }

    public static string Format(Interval interval, Sense sense, string? unit, FigureKind kind) =>
        FigureNotation.Format(new FigureSyntax(interval.Bounds, sense, unit), kind);

    /// <summary>Returns a percentage of a whole, rounded once.</summary>
    public static Interval PartOf(Interval whole, Interval percent) =>
        (new ExactInterval(percent) * Hundredth * new ExactInterval(whole)).RoundOutward();

    private static readonly ExactInterval Hundredth = new(0.01m);
}
