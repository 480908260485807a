namespace Factbook.Tool.Reading;

/// <summary>An interval with what it is of, whichever of Factbook's types it came as.</summary>
/// <param name="Interval">The numbers that it may be.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Unit">The currency of money or the unit of a quantity; empty for the other kinds.</param>
/// <param name="Sense">How it was said, such as <c>more-than</c>; empty for a mere interval.</param>
/// <param name="AsWritten">How it was written.</param>
internal sealed record Figure(Interval Interval, FigureKind Kind, string Unit, string Sense, string AsWritten)
{
    /// <summary>The figure that a value is, or null.</summary>
    public static Figure? Of(object value) => value switch
    {
        Share share => new Figure(share.Interval, FigureKind.Share, "", Words.ToKebab(share.Sense.ToString()), share.AsWritten),
        Percentage percentage => new Figure(percentage.Interval, FigureKind.Percentage, "", Words.ToKebab(percentage.Sense.ToString()), percentage.AsWritten),
        Money money => new Figure(money.Interval, FigureKind.Money, money.Currency, Words.ToKebab(money.Sense.ToString()), money.AsWritten),
        Quantity quantity => new Figure(quantity.Interval, FigureKind.Quantity, quantity.Unit, Words.ToKebab(quantity.Sense.ToString()), quantity.AsWritten),
        Interval interval => new Figure(interval, FigureKind.Number, "", "", interval.ToString()),
        _ => null,
    };
}

/// <summary>What a figure is of.</summary>
internal enum FigureKind
{
    /// <summary>Nothing that it says.</summary>
    Number,

    /// <summary>A part of a whole, in percent.</summary>
    Share,

    /// <summary>A change or a rate, in percent.</summary>
    Percentage,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A number of units.</summary>
    Quantity,
}
