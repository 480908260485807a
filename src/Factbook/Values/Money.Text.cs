using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Money : ISpanParsable<Money>, ISpanFormattable, ICanonicalText<Money>
{
    /// <summary>
    /// Reads an amount of money: <c>900 million USD</c>, <c>1.5e9 USD</c>, <c>nearly 2 billion EUR</c>, <c>(630, 900] million USD</c>.
    /// </summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no amount of money; the message says what was expected.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Money>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Money>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>
    /// The canonical text, such as <c>900 million USD</c>. Both ends share the largest word of million, billion and trillion under which
    /// they need at most three decimals, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, Currency, FigureKind.Money);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Money>.TryRead(string text, out Money value)
    {
        var isMoney = Figures.TryRead(text, FigureKind.Money, out var figure, out var asWritten);
        value = isMoney ? new Money(new Interval(figure.Bounds), figure.Sense, figure.Unit!, asWritten) : default;
        return isMoney;
    }

    static string ICanonicalText<Money>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Money);
}
