using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Number : ISpanParsable<Number>, ISpanFormattable, ICanonicalText<Number>
{
    /// <summary>Parses a number: <c>10</c>, <c>more than 10</c>, <c>tenfold</c>, <c>10 times</c>, <c>a third</c>, <c>(-∞, 5)</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid number; the message states what was expected.</exception>
    public static Number Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Number>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Number Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Number>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Number result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Number result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>
    /// The canonical text, such as <c>10</c> or <c>more than 10</c>, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, null, FigureKind.Number);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Number>.TryRead(string text, out Number value)
    {
        var isNumber = Figures.TryRead(text, FigureKind.Number, out var figure, out var asWritten);
        value = isNumber ? new Number(new Interval(figure.Bounds), figure.Sense, asWritten) : default;
        return isNumber;
    }

    static string ICanonicalText<Number>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Number);
}
