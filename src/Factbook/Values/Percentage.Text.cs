using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable, ICanonicalText<Percentage>
{
    /// <summary>Reads a percentage: <c>-3.2 %</c>, <c>about 12 %</c>, <c>between 70 and 75 %</c>, <c>(-∞, 5) %</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no percentage; the message says what was expected.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Percentage>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Percentage>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>
    /// The canonical text, such as <c>-3.2 %</c> or <c>[-1, 2) %</c>, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, null, FigureKind.Percentage);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Percentage>.TryRead(string text, out Percentage value)
    {
        var isPercentage = Figures.TryRead(text, FigureKind.Percentage, out var figure, out var asWritten);
        value = isPercentage ? new Percentage(new Interval(figure.Bounds), figure.Sense, asWritten) : default;
        return isPercentage;
    }

    static string ICanonicalText<Percentage>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Percentage);
}
