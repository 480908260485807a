using Factbook.Notation;

namespace Factbook;

/// <summary>What the figures have in common: an interval, how it was said, and in which words.</summary>
internal static class Figures
{
    /// <summary>How a figure that was computed is said: a number that stands for others is about that number.</summary>
    public static Sense SenseOf(Interval interval) =>
        !interval.IsPoint ? Sense.Range
        : interval.IsLowerAssumed && interval.IsUpperAssumed ? Sense.About
        : Sense.Exact;

    /// <summary>Reads a figure, and the words that it was written in if those are not the canonical ones.</summary>
    public static bool TryRead(string text, FigureKind kind, out FigureSyntax figure, out string? asWritten)
    {
        var written = text.Trim();
        var isFigure = FigureNotation.TryParse(written, kind, out figure);
        asWritten = isFigure && written != FigureNotation.Format(figure, kind) ? written : null;
        return isFigure;
    }

    public static string Format(Interval interval, Sense sense, string? unit, FigureKind kind) =>
        FigureNotation.Format(new FigureSyntax(interval.Bounds, sense, unit), kind);

    /// <summary>The part of a whole that a share in percent makes, rounded once.</summary>
    public static Interval PartOf(Interval whole, Interval percent) =>
        (new ExactInterval(percent) * Hundredth * new ExactInterval(whole)).RoundOutward();

    private static readonly ExactInterval Hundredth = new(0.01m);
}
