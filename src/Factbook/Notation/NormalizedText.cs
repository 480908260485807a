using System;
using System.Text;

namespace Factbook.Notation;

/// <summary>Normalizes text to Unicode NFC, in which <c>é</c> is one character even if it was typed as two.</summary>
internal static class NormalizedText
{
    /// <summary>Returns the text in NFC, or unchanged if it is not well-formed UTF-16 and cannot be normalized.</summary>
    public static string Of(string text)
    {
        if (IsAscii(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates, and on some platforms noncharacters.
            return text;
        }
    }

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
