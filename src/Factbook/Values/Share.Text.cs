using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Share : ISpanParsable<Share>, ISpanFormattable, ICanonicalText<Share>
{
    /// <summary>Reads a share: <c>70 %</c>, <c>more than 70 %</c>, <c>between 70 and 75 %</c>, <c>(70, 75] %</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no share; the message says what was expected.</exception>
    public static Share Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Share>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Share Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Share>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>
    /// The canonical text, such as <c>more than 70 %</c> or <c>(70, 75] %</c>, whatever the culture. It reads back as an equal value.
    /// </summary>
    public override string ToString() => Figures.Format(Interval, Sense, null, FigureKind.Share);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Share>.TryRead(string text, out Share value)
    {
        var isShare = Figures.TryRead(text, FigureKind.Share, out var figure, out var asWritten);
        value = isShare ? new Share(new Interval(figure.Bounds), figure.Sense, asWritten) : default;
        return isShare;
    }

    static string ICanonicalText<Share>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Share);
}
