using System.Globalization;
using Factbook.Notation;

namespace Factbook.Tool.Rendering;

/// <summary>The scale of a bar. It always includes zero, so that lengths can be compared.</summary>
/// <param name="From">The number at its left end.</param>
/// <param name="To">The number at its right end.</param>
/// <param name="FromLabel">The label to its left.</param>
/// <param name="ToLabel">The label to its right.</param>
internal sealed record Scale(double From, double To, string FromLabel, string ToLabel)
{
    // Less than decimal.MaxValue, so that a label can be created.
    private const double Largest = 7.9e28;

    // Leaves room to the right of figures without an upper end.
    private const double Headroom = 1.5;

    private static readonly double[] Steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

    /// <summary>
    /// Returns the scale for figures of one kind: 0 to 100 for percentages within these limits, otherwise up to the next round number.
    /// </summary>
    public static Scale For(FigureKind kind, string unit, IReadOnlyCollection<Interval> intervals)
    {
        var ends = intervals
            .SelectMany(interval => new[] { interval.Lower, interval.Upper })
            .OfType<decimal>()
            .Select(end => (double)end)
            .DefaultIfEmpty()
            .ToList();
        var isPartOfWhole = kind is FigureKind.Share or FigureKind.Percentage && ends.TrueForAll(end => end is >= 0 and <= 100);
        var from = -RoundUp(-ends.Min());
        var to = isPartOfWhole ? 100 : RoundUp(ends.Max() * (intervals.Any(interval => interval.Upper is null) ? Headroom : 1));
        to = from == to ? from + 1 : to;
        return new Scale(from, to, Label(kind, unit, from), Label(kind, unit, to));
    }

    /// <summary>Returns the position of a number on the scale, from 0 at the left end to 1 at the right end.</summary>
    public double Locate(decimal number) => Math.Clamp(((double)number - From) / (To - From), 0, 1);

    private static double RoundUp(double number)
    {
        if (number <= 0)
        {
            return 0;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(number)));
        return Math.Min(Steps.FirstOrDefault(step => step * power >= number, Steps[^1]) * power, Largest);
    }

    // The number is formatted as a decimal, since a double that is nearly a round number has many digits.
    private static string Label(FigureKind kind, string unit, double number) => kind switch
    {
        _ when number == 0 => "0",
        FigureKind.Share or FigureKind.Percentage => string.Create(CultureInfo.InvariantCulture, $"{(decimal)number} %"),
        FigureKind.Money => new Money((decimal)number, unit).ToString(),
        FigureKind.Quantity => new Quantity((decimal)number, unit).ToString(),
        _ => ((decimal)number).ToString(CultureInfo.InvariantCulture),
    };
}
