using Factbook.Notation.Normalization;

namespace Factbook.Notation;

/// <summary>Normalizes text to Unicode NFC, in which <c>é</c> is one character even if it was typed as two.</summary>
internal static class NormalizedText
{
    /// <summary>Returns the text in NFC.</summary>
    public static string Of(string text) => IsAscii(text) ? text : CanonicalForm.Compose(text);

    /// <summary>Returns the text in NFD, in which letters and their diacritics are characters of their own.</summary>
    public static string Decomposed(string text) => IsAscii(text) ? text : CanonicalForm.Decompose(text);

    public static bool IsAscii(string text)
    {
        foreach (var character in text)
        {
            if (character > '\x7f')
            {
                return false;
            }
        }

        return true;
    }
}
