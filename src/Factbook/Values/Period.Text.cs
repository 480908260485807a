using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text in EDTF.</content>
public readonly partial record struct Period : ISpanParsable<Period>, ISpanFormattable, ICanonicalText<Period>
{
    /// <summary>
    /// Parses a period in EDTF, level 1, with the quarters of level 2 (<c>2023-36</c>, also as <c>2023-Q4</c>). Seasons (21 to 24),
    /// unspecified digits (<c>202X</c>), years beyond four digits and times of day are not supported.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect: the calendar is that of ISO 8601.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid period; the message states what was expected.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Period>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the period in EDTF.</summary>
    /// <returns>The text, which is the same in every culture and parses to an equal value.</returns>
    public override string ToString() => PeriodNotation.Format(_syntax);

    static bool ICanonicalText<Period>.TryRead(string text, out Period value)
    {
        var isPeriod = PeriodNotation.TryParse(text, out var syntax);
        value = isPeriod ? new Period(syntax, PeriodNotation.Format(syntax) == text ? null : text) : default;
        return isPeriod;
    }

    static string ICanonicalText<Period>.Explain(string text) => PeriodNotation.Explain(text);
}
