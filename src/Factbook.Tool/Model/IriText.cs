using System.Buffers;
using System.Globalization;
using System.Text;

namespace Factbook.Tool.Model;

/// <summary>Writes texts as IRIs or as parts of them (RFC 3987).</summary>
internal static class IriText
{
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private static readonly SearchValues<char> Scheme =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> Reserved = SearchValues.Create(":/?#[]@!$&'()*+,;=");

    /// <summary>Returns a text as one segment: different texts have different segments, which contain no delimiter.</summary>
    public static string Segment(string text) => Encode(text, keepsReserved: false);

    /// <summary>Returns an IRI with the characters that an IRI cannot contain percent-encoded.</summary>
    public static string Escape(string iri) => Encode(iri, keepsReserved: true);

    /// <summary>Returns whether a text is an absolute IRI.</summary>
    public static bool IsAbsolute(string text) => Escape(text) == text && SchemeOf(text) is { } scheme
        && text.Length > scheme.Length + 1
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>Returns the scheme of an absolute IRI; null if the text does not begin with one.</summary>
    public static string? SchemeOf(string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, end).ContainsAnyExcept(Scheme) ? text[..end] : null;
    }

    private static string Encode(string text, bool keepsReserved)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unreserved))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 8);
        Span<byte> bytes = stackalloc byte[4];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(rune) || (keepsReserved && IsReserved(rune, text, at)))
            {
                encoded.Append(rune.ToString());
            }
            else
            {
                foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    encoded.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
                }
            }

            at += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }

    private static bool IsKept(Rune rune) => rune.IsAscii ? Unreserved.Contains((char)rune.Value) : IsInternational(rune);

    // A percent sign begins an escape, or is a character that must be escaped itself.
    private static bool IsReserved(Rune rune, string text, int at) => rune.IsAscii
        && (rune.Value == '%'
            ? at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2])
            : Reserved.Contains((char)rune.Value));

    // The characters of ucschar, without those that are invisible.
    private static bool IsInternational(Rune rune) => rune.Value is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF)
            or (>= 0xFDF0 and <= 0xFFEF) or (>= 0x10000 and <= 0xDFFFD)
        && (rune.Value & 0xFFFE) != 0xFFFE
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
