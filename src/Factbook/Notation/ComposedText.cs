using System;
using System.Text;

namespace Factbook.Notation;

/// <summary>Text in composed characters (Unicode NFC): <c>é</c> in one character and in two are the same letter to people.</summary>
internal static class ComposedText
{
    /// <summary>Returns the text in NFC, or unchanged if it is not well-formed Unicode and so has no such form.</summary>
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
            // Which texts are refused differs between platforms: halves of surrogate pairs, and noncharacters on some.
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
