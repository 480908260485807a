using System;

namespace Factbook.Generator.Unicode;

/// <summary>
/// Text in Unicode normalization form C, in which keys, names and references are compared: <c>é</c> may be written as one code point or
/// two.
/// </summary>
internal static class NormalizedText
{
    /// <summary>Returns the text in NFC; ASCII text, which is always normalized, is returned after one pass.</summary>
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
            // A text with an unpaired surrogate cannot be normalized and equals only itself.
            return text;
        }
    }

    /// <summary>Returns whether every character is ASCII.</summary>
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
