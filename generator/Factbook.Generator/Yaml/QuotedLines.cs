namespace Factbook.Generator.Yaml;

/// <summary>Finds the lines that begin between quotes, before the text is parsed. Their first characters are not indentation.</summary>
internal sealed class QuotedLines(string text)
{
    // Where the last quoted text ends, and how many brackets are open there.
    private int _end;
    private int _depth;
    private bool _isUnclosed;

    /// <summary>Whether a line begins between quotes, if every line before it was read.</summary>
    public bool Contains(int line) => line < _end;

    /// <summary>Reads a line that is not in a block scalar.</summary>
    public void Read(int line)
    {
        var isNodeStart = !Contains(line);
        var end = TextOffsets.LineEnd(text, line);
        for (var i = isNodeStart ? line : _end; i < end && !_isUnclosed; i++)
        {
            var (character, next) = (text[i], TextOffsets.At(text, i + 1));
            if (character is '#' && (i == line || TextOffsets.IsBlank(text[i - 1])))
            {
                return;
            }

            if (isNodeStart && character is '"' or '\'')
            {
                (_end, isNodeStart) = (TextOffsets.EndOfQuoted(text, i) ?? 0, false);
                _isUnclosed = _end == 0;
                i = _end - 1;
            }
            else if (character is '[' or '{' && isNodeStart)
            {
                _depth++;
            }
            else if (character is ']' or '}' && _depth > 0)
            {
                (_depth, isNodeStart) = (_depth - 1, false);
            }
            else if (isNodeStart && character is '&' or '!')
            {
                i = text.IndexOf(' ', i, end - i) is var space and >= 0 ? space : end;
            }
            else
            {
                isNodeStart = (character == ',' && _depth > 0)
                    || (character is ':' or '-' or '?' && (TextOffsets.IsBlank(next) || i == _end))
                    || (isNodeStart && (TextOffsets.IsBlank(character) || InvisibleIndent.IsInvisible(character)));
            }
        }
    }
}
