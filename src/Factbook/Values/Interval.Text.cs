using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text: mathematical notation; words such as <c>more than 70</c> are read too.</content>
public readonly partial record struct Interval : ISpanParsable<Interval>, ISpanFormattable, ICanonicalText<Interval>
{
    /// <summary>
    /// Reads an interval: <c>(70, 100]</c>, <c>[70, ∞)</c>, <c>(.., 70]</c>, <c>70</c>, <c>more than 70</c>, <c>between 70 and 75</c>.
    /// </summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no interval; the message says what was expected.</exception>
    public static Interval Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Interval>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Interval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Interval>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Interval result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>The interval in mathematical notation, such as <c>(70, 100]</c> or <c>(-∞, 5)</c>, whatever the culture.</summary>
    public override string ToString() => FigureNotation.Format(new FigureSyntax(Bounds, Sense.Range, null), FigureKind.Interval);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Interval>.TryRead(string text, out Interval value)
    {
        var isInterval = FigureNotation.TryParse(text, FigureKind.Interval, out var figure);
        value = isInterval ? new Interval(figure.Bounds) : default;
        return isInterval;
    }

    static string ICanonicalText<Interval>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Interval);
}
