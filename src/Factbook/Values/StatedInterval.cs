using Factbook.Notation;

namespace Factbook;

/// <summary>
/// The part that all figures share: an interval, how it is stated, and the text that was parsed, which does not take part in equality.
/// </summary>
internal readonly record struct StatedInterval
{
    private static readonly ExactInterval Hundredth = new(0.01m);

    /// <summary>Initializes a computed figure. A single number whose ends are both assumed is <see cref="Sense.About"/>.</summary>
    public StatedInterval(Interval interval)
    {
        Interval = interval;
        Sense = !interval.IsPoint ? Sense.Range
            : interval.IsLowerAssumed && interval.IsUpperAssumed ? Sense.About
            : Sense.Exact;
    }

    /// <summary>Initializes a figure that was parsed.</summary>
    public StatedInterval(Interval interval, Sense sense, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        AsWritten = asWritten;
    }

    /// <summary>Gets the interval.</summary>
    public Interval Interval { get; }

    /// <summary>Gets how the figure is stated.</summary>
    public Sense Sense { get; }

    /// <summary>Gets the text that was parsed; null if it is the canonical text, or if the figure was computed.</summary>
    public string? AsWritten { get; }

    /// <summary>Parses a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind of figure.</param>
    /// <param name="stated">The figure; the default value if the text is not valid.</param>
    /// <param name="unit">The currency or unit; empty if the kind has none, or if the text is not valid.</param>
    public static bool TryRead(string text, FigureKind kind, out StatedInterval stated, out string unit)
    {
        var written = text.Trim();
        var isFigure = FigureNotation.TryParse(written, kind, out var figure);
        stated = isFigure
            ? new(new Interval(figure.Bounds), figure.Sense, written == FigureNotation.Format(figure, kind) ? null : written)
            : default;
        unit = figure.Unit ?? "";
        return isFigure;
    }

    /// <summary>Returns a percentage of a whole, rounded once.</summary>
    public static Interval PartOf(Interval whole, Interval percent) =>
        (new ExactInterval(percent) * Hundredth * new ExactInterval(whole)).RoundOutward();

    /// <summary>Returns the canonical text.</summary>
    public string Format(FigureKind kind, string? unit = null) =>
        FigureNotation.Format(new FigureSyntax(Interval.Bounds, Sense, unit), kind);

    public bool Equals(StatedInterval other) => Interval == other.Interval && Sense == other.Sense;

    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
