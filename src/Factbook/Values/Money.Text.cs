using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Money : ISpanParsable<Money>, ISpanFormattable, ICanonicalText<Money>
{
    /// <summary>
    /// Parses an amount of money: <c>900 million USD</c>, <c>1.5e9 USD</c>, <c>nearly 2 billion EUR</c>, <c>(630, 900] million USD</c>.
    /// </summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is not a valid amount of money; the message states what was expected.
    /// </exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Money>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>
    /// The canonical text, such as <c>900 million USD</c>. Both ends share the largest word of million, billion and trillion under which
    /// they need at most three decimals, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, Currency, FigureKind.Money);

    static bool ICanonicalText<Money>.TryRead(string text, out Money value)
    {
        var isMoney = Figures.TryRead(text, FigureKind.Money, out var figure, out var asWritten);
        value = isMoney ? new Money(new Interval(figure.Bounds), figure.Sense, figure.Unit!, asWritten) : default;
        return isMoney;
    }

    static string ICanonicalText<Money>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Money);
}
