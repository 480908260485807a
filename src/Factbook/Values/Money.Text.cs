using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Money : ISpanParsable<Money>, ISpanFormattable, ICanonicalText<Money>
{
    /// <summary>
    /// Parses an amount of money: <c>900 million USD</c>, <c>1.5e9 USD</c>, <c>nearly 2 billion EUR</c>, <c>(630, 900] million USD</c>.
    /// </summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is not a valid amount of money; the message states what was expected.
    /// </exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Money>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>
    /// Returns the canonical text, such as <c>900 million USD</c>. Both ends share the largest word of million, billion and trillion under
    /// which they need at most three decimals.
    /// </summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => _stated.Format(FigureKind.Money, Currency);

    static bool ICanonicalText<Money>.TryRead(string text, out Money value)
    {
        var isMoney = StatedInterval.TryRead(text, FigureKind.Money, out var stated, out var currency);
        value = isMoney ? new Money(stated, currency) : default;
        return isMoney;
    }

    static string ICanonicalText<Money>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Money);
}
