using System.Diagnostics.CodeAnalysis;
using Factbook.Notation;

namespace Factbook;

/// <content>Text in EDTF.</content>
public readonly partial record struct Period : ISpanParsable<Period>, ISpanFormattable, ICanonicalText<Period>
{
    /// <summary>
    /// Reads a period in EDTF, level 1, with the quarters of level 2 (<c>2023-36</c>, also as <c>2023-Q4</c>). Seasons (21 to 24) are
    /// refused, since their days differ by place; so are unspecified digits (<c>202X</c>), years beyond four digits and times of day.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Takes no part: the calendar is that of ISO 8601.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no period; the message says what was expected.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Period>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CanonicalText.Parse<Period>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>The period in EDTF, whatever the culture and its calendar. It reads back as an equal period.</summary>
    public override string ToString() => PeriodNotation.Format(_syntax);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<Period>.TryRead(string text, out Period value)
    {
        var isPeriod = PeriodNotation.TryParse(text, out var syntax);
        value = isPeriod ? new Period(syntax, PeriodNotation.Format(syntax) == text ? null : text) : default;
        return isPeriod;
    }

    static string ICanonicalText<Period>.Explain(string text) => PeriodNotation.Explain(text);
}
