using System.Globalization;
using Factbook.Notation;

namespace Factbook.Tool.Model;

/// <summary>A figure of any of Factbook's types.</summary>
/// <param name="Interval">The numbers that it may be.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Unit">The currency of money or the unit of a quantity; empty for other kinds.</param>
/// <param name="Sense">The sense in which it is stated, such as <c>more-than</c>; empty for an interval.</param>
/// <param name="AsWritten">The words in which it is written.</param>
internal sealed record Figure(Interval Interval, FigureKind Kind, string Unit, string Sense, string AsWritten)
{
    /// <summary>Returns a value of the library as a figure; null if it is not one.</summary>
    public static Figure? Of(object value) => value switch
    {
        Number number => new Figure(number.Interval, FigureKind.Number, "", NameOf(number.Sense), number.AsWritten),
        Share share => new Figure(share.Interval, FigureKind.Share, "", NameOf(share.Sense), share.AsWritten),
        Percentage percentage => new Figure(percentage.Interval, FigureKind.Percentage, "", NameOf(percentage.Sense), percentage.AsWritten),
        Money money => new Figure(money.Interval, FigureKind.Money, money.Currency, NameOf(money.Sense), money.AsWritten),
        Quantity quantity => new Figure(quantity.Interval, FigureKind.Quantity, quantity.Unit, NameOf(quantity.Sense), quantity.AsWritten),
        Interval interval => new Figure(interval, FigureKind.Interval, "", "", interval.ToString()),
        _ => null,
    };

    /// <summary>Returns an end of the interval as text with all its digits.</summary>
    public static string TextOf(decimal end) => end.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string NameOf(Enum sense) => Words.ToKebab(sense.ToString());
}
