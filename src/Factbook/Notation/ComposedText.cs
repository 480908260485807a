using System.Text;

namespace Factbook.Notation;

/// <summary>Text in composed characters (Unicode NFC): <c>é</c> in one character and in two are the same letter to people.</summary>
internal static class ComposedText
{
    /// <summary>Returns the text in NFC; as it is if half of a surrogate pair is in it, of which there is no such form.</summary>
    public static string Of(string text) => IsAscii(text) || !IsWellFormed(text) ? text : text.Normalize(NormalizationForm.FormC);

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

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
