namespace Factbook.Tool.Rendering;

/// <summary>An interval drawn on a scale.</summary>
/// <param name="Before">The part of the scale to the left of the interval.</param>
/// <param name="Body">The interval with its ends.</param>
/// <param name="After">The part of the scale to the right of the interval.</param>
internal sealed record Bar(string Before, string Body, string After)
{
    /// <summary>Draws an interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="glyphs">The characters to draw with.</param>
    /// <param name="length">The length of the scale in characters; at least two.</param>
    public static Bar Draw(in Interval interval, Scale scale, Glyphs glyphs, int length)
    {
        var lower = interval.Lower is { } low ? CellOf(low, scale, length) : 0;
        var upper = interval.Upper is { } high ? CellOf(high, scale, length) : length - 1;
        if (interval.IsPoint)
        {
            return Place(lower, $"{(interval.IsAssumed ? glyphs.Assumed : glyphs.Point)}", glyphs, length);
        }

        // The two ends need two cells, however close they are.
        if (lower == upper)
        {
            (lower, upper) = upper == length - 1 ? (lower - 1, upper) : (lower, upper + 1);
        }

        var body = $"{LowerEnd(interval, glyphs)}{new string(glyphs.Body, upper - lower - 1)}{UpperEnd(interval, glyphs)}";
        return Place(lower, body, glyphs, length);
    }

    public override string ToString() => Before + Body + After;

    private static Bar Place(int start, string body, Glyphs glyphs, int length) =>
        new(new string(glyphs.Track, start), body, new string(glyphs.Track, length - start - body.Length));

    private static int CellOf(decimal number, Scale scale, int length) =>
        (int)Math.Round(scale.Locate(number) * (length - 1), MidpointRounding.AwayFromZero);

    private static char LowerEnd(in Interval interval, Glyphs glyphs) =>
        interval.Lower is null ? glyphs.Unbounded.Lower
        : interval.IsLowerAssumed ? glyphs.Assumed
        : interval.IsLowerOpen ? glyphs.Open.Lower
        : glyphs.Closed.Lower;

    private static char UpperEnd(in Interval interval, Glyphs glyphs) =>
        interval.Upper is null ? glyphs.Unbounded.Upper
        : interval.IsUpperAssumed ? glyphs.Assumed
        : interval.IsUpperOpen ? glyphs.Open.Upper
        : glyphs.Closed.Upper;
}
