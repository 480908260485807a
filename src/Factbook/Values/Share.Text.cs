using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text as people write it.</content>
public readonly partial record struct Share : ISpanParsable<Share>, ISpanFormattable, ICanonicalText<Share>
{
    /// <summary>Parses a share: <c>70 %</c>, <c>more than 70 %</c>, <c>between 70 and 75 %</c>, <c>(70, 75] %</c>.</summary>
    /// <param name="s">The text, with a decimal point and no separators between thousands.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid share; the message states what was expected.</exception>
    public static Share Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Share>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the canonical text, such as <c>more than 70 %</c> or <c>(70, 75] %</c>.</summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => _stated.Format(FigureKind.Share);

    static bool ICanonicalText<Share>.TryRead(string text, out Share value)
    {
        var isShare = StatedInterval.TryRead(text, FigureKind.Share, out var stated, out _);
        value = new Share(stated);
        return isShare;
    }

    static string ICanonicalText<Share>.Explain(string text) => FigureNotation.Explain(text, FigureKind.Share);
}
