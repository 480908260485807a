using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Number : ISpanParsable<Number>, ISpanFormattable, ICanonicalText<Number>
{
    /// <summary>Parses a number: <c>10</c>, <c>more than 10</c>, <c>tenfold</c>, <c>10 times</c>, <c>a third</c>, <c>(-∞, 5)</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid number; the message states what was expected.</exception>
    public static Number Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Number>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Number result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the canonical text, such as <c>10</c> or <c>more than 10</c>.</summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => _stated.Format(FigureKind.Number);

    static bool ICanonicalText<Number>.TryRead(string text, out Number value)
    {
        var isNumber = StatedInterval.TryRead(text, FigureKind.Number, out var stated, out _);
        value = new Number(stated);
        return isNumber;
    }

    static string ICanonicalText<Number>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Number);
}
