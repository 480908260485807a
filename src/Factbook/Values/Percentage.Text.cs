using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable, ICanonicalText<Percentage>
{
    /// <summary>Parses a percentage: <c>-3.2 %</c>, <c>about 12 %</c>, <c>between 70 and 75 %</c>, <c>(-∞, 5) %</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid percentage; the message states what was expected.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Percentage>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the canonical text, such as <c>-3.2 %</c> or <c>[-1, 2) %</c>.</summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => _stated.Format(FigureKind.Percentage);

    static bool ICanonicalText<Percentage>.TryRead(string text, out Percentage value)
    {
        var isPercentage = StatedInterval.TryRead(text, FigureKind.Percentage, out var stated, out _);
        value = new Percentage(stated);
        return isPercentage;
    }

    static string ICanonicalText<Percentage>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Percentage);
}
