using System;

namespace Factbook.Generator.Yaml;

/// <summary>
/// A character that no editor shows at the beginning of a line: people see what stands behind it at its indentation, and so the parser must.
/// </summary>
internal static class HiddenIndent
{
    /// <summary>Replaces a bad character; before or within an indentation, what follows of that moves up to its place.</summary>
    /// <param name="line">Where its line begins.</param>
    public static void Replace(char[] text, int at, int line)
    {
        var end = at + 1;
        if (IsIndent(text, line, at))
        {
            while (end < text.Length && (text[end] == ' ' || (text[end] == '-' && end + 1 < text.Length && text[end + 1] == ' ')))
            {
                end++;
            }

            Array.Copy(text, at + 1, text, at, end - at - 1);
        }

        // A text begins where it is seen to begin; a bracket, a quote or a comment would not be one behind another character.
        text[end - 1] = end == at + 1 || (end < text.Length && char.IsLetterOrDigit(text[end])) ? CharacterScan.Placeholder : ' ';
    }

    private static bool IsIndent(char[] text, int line, int at)
    {
        for (var i = line; i < at; i++)
        {
            if (text[i] is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
