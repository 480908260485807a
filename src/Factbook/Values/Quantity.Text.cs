using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Quantity : ISpanParsable<Quantity>, ISpanFormattable, ICanonicalText<Quantity>
{
    /// <summary>Reads a quantity: <c>24 tanks</c>, <c>at least 1.5 million barrels per day</c>, <c>[24, 30] tanks</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no quantity; the message says what was expected.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Quantity>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Quantity>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>
    /// The canonical text, such as <c>1.5 million barrels per day</c>. Both ends share the largest word of million, billion and trillion
    /// under which they need at most three decimals, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, Unit, FigureKind.Quantity);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Quantity>.TryRead(string text, out Quantity value)
    {
        var isQuantity = Figures.TryRead(text, FigureKind.Quantity, out var figure, out var asWritten);
        value = isQuantity ? new Quantity(new Interval(figure.Bounds), figure.Sense, figure.Unit!, asWritten) : default;
        return isQuantity;
    }

    static string ICanonicalText<Quantity>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Quantity);
}
