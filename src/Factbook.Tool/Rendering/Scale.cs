using System.Globalization;
using Factbook.Notation;

namespace Factbook.Tool.Rendering;

/// <summary>What a bar is measured on. It always holds zero, so that lengths can be compared.</summary>
/// <param name="From">The number at its left end.</param>
/// <param name="To">The number at its right end.</param>
/// <param name="FromLabel">What stands left of it.</param>
/// <param name="ToLabel">What stands right of it.</param>
internal sealed record Scale(double From, double To, string FromLabel, string ToLabel)
{
    // Short of the largest decimal, so that a label can still be made of it.
    private const double Largest = 7.9e28;

    // What has no upper end must have room to show it.
    private const double Headroom = 1.5;

    private static readonly double[] Steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

    /// <summary>
    /// The scale of figures of one sort: 0 to 100 for percentages if they are all within, or else up to the next round number.
    /// </summary>
    public static Scale For(FigureKind kind, string unit, IReadOnlyCollection<Interval> intervals)
    {
        var ends = intervals.SelectMany(interval => new[] { interval.Lower, interval.Upper }).OfType<decimal>().Select(end => (double)end).DefaultIfEmpty().ToList();
        var isPartOfWhole = kind is FigureKind.Share or FigureKind.Percentage && ends.TrueForAll(end => end is >= 0 and <= 100);
        var from = -RoundUp(-ends.Min());
        var to = isPartOfWhole ? 100 : RoundUp(ends.Max() * (intervals.Any(interval => interval.Upper is null) ? Headroom : 1));
        to = from == to ? from + 1 : to;
        return new Scale(from, to, Label(kind, unit, from), Label(kind, unit, to));
    }

    /// <summary>Where a number is, from 0 at the left end to 1 at the right one.</summary>
    public double PlaceOf(decimal number) => Math.Clamp(((double)number - From) / (To - From), 0, 1);

    private static double RoundUp(double number)
    {
        if (number <= 0)
        {
            return 0;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(number)));
        return Math.Min(Steps.FirstOrDefault(step => step * power >= number, Steps[^1]) * power, Largest);
    }

    // A decimal has the few digits of a round number, where a double would show how far it is from it.
    private static string Label(FigureKind kind, string unit, double number) => kind switch
    {
        _ when number == 0 => "0",
        FigureKind.Share or FigureKind.Percentage => string.Create(CultureInfo.InvariantCulture, $"{(decimal)number} %"),
        FigureKind.Money => new Money((decimal)number, unit).ToString(),
        FigureKind.Quantity => new Quantity((decimal)number, unit).ToString(),
        _ => ((decimal)number).ToString(CultureInfo.InvariantCulture),
    };
}
