using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Quantity : ISpanParsable<Quantity>, ISpanFormattable, ICanonicalText<Quantity>
{
    /// <summary>Parses a quantity: <c>24 tanks</c>, <c>at least 1.5 million barrels per day</c>, <c>[24, 30] tanks</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid quantity; the message states what was expected.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Quantity>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>
    /// Returns the canonical text, such as <c>1.5 million barrels per day</c>. Both ends share the largest word of million, billion and
    /// trillion under which they need at most three decimals.
    /// </summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => _stated.Format(FigureKind.Quantity, Unit);

    static bool ICanonicalText<Quantity>.TryRead(string text, out Quantity value)
    {
        var isQuantity = StatedInterval.TryRead(text, FigureKind.Quantity, out var stated, out var unit);
        value = isQuantity ? new Quantity(stated, unit) : default;
        return isQuantity;
    }

    static string ICanonicalText<Quantity>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Quantity);
}
