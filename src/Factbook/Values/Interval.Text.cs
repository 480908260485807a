using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text: mathematical notation; words such as <c>more than 70</c> are read too.</content>
public readonly partial record struct Interval : ISpanParsable<Interval>, ISpanFormattable, ICanonicalText<Interval>
{
    /// <summary>
    /// Parses an interval: <c>(70, 100]</c>, <c>[70, ∞)</c>, <c>(.., 70]</c>, <c>70</c>, <c>more than 70</c>, <c>between 70 and 75</c>.
    /// </summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid interval; the message states what was expected.</exception>
    public static Interval Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Interval>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the interval in mathematical notation, such as <c>(70, 100]</c> or <c>(-∞, 5)</c>.</summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => FigureNotation.Format(new FigureSyntax(Bounds, Sense.Range, null), FigureKind.Interval);

    static bool ICanonicalText<Interval>.TryRead(string text, out Interval value)
    {
        var isInterval = FigureNotation.TryParse(text, FigureKind.Interval, out var figure);
        value = isInterval ? new Interval(figure.Bounds) : default;
        return isInterval;
    }

    static string ICanonicalText<Interval>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Interval);
}
