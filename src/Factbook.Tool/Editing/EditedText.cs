using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>Positions in a YAML text: of lines, comments, and of what separates the children of a collection.</summary>
internal sealed class EditedText(string text)
{
    private const string SchemaComment = "yaml-language-server:";

    public string Text => text;

    /// <summary>Gets the first line break of the text.</summary>
    public string LineBreak { get; } = text.IndexOf('\n') is var end and > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";

    public int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Returns the end of the line of an offset, before the line break.</summary>
    public int LineEnd(int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end > offset && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Returns the start of the next line, or the end of the text.</summary>
    public int NextLine(int offset) => text.IndexOf('\n', offset) is var end and >= 0 ? end + 1 : text.Length;

    public bool IsFirstInLine(int offset) => text.AsSpan(LineStart(offset)..offset).Trim(' ').IsEmpty;

    /// <summary>Returns whether only white space or a comment follows in the line.</summary>
    public bool IsLastInLine(int offset) => text.AsSpan(offset..LineEnd(offset)).TrimStart(" \t") is [] or ['#', ..];

    /// <summary>Returns the next offset that is not white space, a line break or within a comment.</summary>
    public int Skip(int offset)
    {
        while (offset < text.Length)
        {
            if (text[offset] == '#' && (offset == 0 || text[offset - 1] is ' ' or '\t' or '\n' or '\r'))
            {
                offset = LineEnd(offset);
            }
            else if (text[offset] is ' ' or '\t' or '\n' or '\r')
            {
                offset++;
            }
            else
            {
                break;
            }
        }

        return offset;
    }

    /// <summary>
    /// Returns the start of the comment lines directly above a line that begins at the same column; the start of the line without any. The
    /// comment that names the JSON Schema of the file, and the lines above it, are about the file.
    /// </summary>
    public int CommentsAbove(int lineStart)
    {
        var indent = Indent(lineStart);
        var start = lineStart;
        while (start > 0 && LineStart(start - 1) is var above && Indent(above) == indent
            && text.AsSpan((above + indent)..LineEnd(above)) is ['#', ..] comment
            && !comment.Contains(SchemaComment, StringComparison.Ordinal))
        {
            start = above;
        }

        return start;
    }

    /// <summary>Returns whether a collection is in brackets.</summary>
    public bool IsInBrackets(YamlNode collection) => text[collection.Span.Start] is '{' or '[';

    private int Indent(int lineStart) =>
        text.AsSpan(lineStart).IndexOfAnyExcept(' ') is var indent and >= 0 ? indent : text.Length - lineStart;
}

/// <summary>A child of a collection in its text: an entry from its key, or an item from its dash or its first character.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The end of the value, before what separates it from the next child.</param>
internal readonly record struct Child(int Start, int End);
