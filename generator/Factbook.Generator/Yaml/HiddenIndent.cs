using System;

namespace Factbook.Generator.Yaml;

/// <summary>
/// A character at the start of a line that editors do not show: people see the text after it at its indentation, and so must the parser.
/// </summary>
/// <param name="text">The text, in which characters are replaced from its start to its end.</param>
internal sealed class HiddenIndent(char[] text)
{
    // The end of the known indentation of the line, so that each character of a long line is read once.
    private int _indentEnd;

    /// <summary>Replaces an invalid character. The indentation behind it moves one character to the left.</summary>
    /// <param name="line">Where its line begins.</param>
    public void Replace(int at, int line)
    {
        if (!IsIndent(line, at))
        {
            text[at] = CharacterScan.Placeholder;
            return;
        }

        var end = at + 1;
        while (At(text, end) == ' ' || (At(text, end) == '-' && At(text, end + 1) == ' '))
        {
            end++;
        }

        // After another character, a bracket, a quote or a comment would be text.
        end += At(text, end) is '[' or '{' or '\'' or '"' or '#' ? 1 : 0;
        Array.Copy(text, at + 1, text, at, end - at - 1);
        text[end - 1] = IsText(text, at, end - 1) ? CharacterScan.Placeholder : ' ';
    }

    // A character that is removed from a text again must be directly before its content.
    private static bool IsText(char[] text, int at, int offset)
    {
        var next = At(text, offset + 1);
        return offset > at && At(text, offset - 1) is var moved and not (' ' or '-')
            ? moved is '\'' or '"'
            : char.IsLetterOrDigit(next) || (offset == at && next != '\0' && !TextOffsets.IsBlank(next));
    }

    private bool IsIndent(int line, int at)
    {
        _indentEnd = Math.Max(_indentEnd, line);
        while (_indentEnd < at && text[_indentEnd] is ' ' or '-')
        {
            _indentEnd++;
            ScannedCharacters.Add(1);
        }

        return _indentEnd == at;
    }

    private static char At(char[] text, int offset) => offset < text.Length ? text[offset] : '\0';
}
