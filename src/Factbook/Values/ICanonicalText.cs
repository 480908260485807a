using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>
/// A value with one canonical text, the same in every culture. It implements parsing and formatting of .NET for all value types: a type
/// declares only how it reads and prints a text.
/// </summary>
internal interface ICanonicalText<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : struct, ICanonicalText<TSelf>
{
    /// <summary>Parses a value.</summary>
    /// <param name="text">The text, canonical or in another accepted spelling.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryRead(string text, out TSelf value);

    /// <summary>Explains why <see cref="TryRead"/> does not accept a text: what is wrong, and what to write instead.</summary>
    static abstract string Explain(string text);

    /// <summary>Returns the canonical text.</summary>
    string ToString();

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => CanonicalText.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) =>
        CanonicalText.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CanonicalText.Parse<TSelf>(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    // The only format is the canonical text.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? ToString()
            : throw new FormatException($"'{format}' is not a valid format of {typeof(TSelf).Name}; expected 'G' or none");

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ((IFormattable)this).ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
