using System;

namespace Factbook.Generator.Unicode;

/// <summary>
/// Text in Unicode's normalization form C, in which keys, names and references are compared: <c>é</c> may be written as one character or as
/// two.
/// </summary>
internal static class NormalizedText
{
    /// <summary>Returns the text in NFC; ASCII text, which is always in it, is returned after one pass without a call.</summary>
    public static string Of(string text)
    {
        if (IsAscii(text))
        {
            return text;
        }

        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair is not text; it equals only itself.
            return text;
        }
    }

    /// <summary>Whether every character is ASCII.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var character in text)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
