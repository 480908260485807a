using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Lines that are indented with no-break spaces and similar characters, which YAML treats as text. They are read at their visible
/// indentation, and only the first one is reported, since an editor replaces all of them at once.
/// </summary>
internal static class InvisibleIndent
{
    /// <summary>Returns whether a character looks like a space or is invisible, and is text in YAML.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD'
        || (character > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    /// <summary>Replaces them in lines that look like keys or entries.</summary>
    public static void Fix(string text, IReadOnlyList<int> lineStarts, ref char[]? corrected, List<TextError> errors)
    {
        // The lines of a block scalar, which may begin with anything, are indented more than the line of its header.
        var header = int.MaxValue;
        var isFirst = true;
        var quoted = new QuotedLines(text);
        foreach (var line in lineStarts)
        {
            if (quoted.Contains(line))
            {
                header = int.MaxValue;
                quoted.Read(line);
                continue;
            }

            var spaces = TabIndent.SpacesAt(text, line);
            if (spaces > header || TextOffsets.At(text, line + spaces) is '\r' or '\n' or '\0')
            {
                continue;
            }

            quoted.Read(line);
            header = BlockHeader.On(text, line, line + spaces) is null ? int.MaxValue : spaces;
            var (first, content) = IndentOf(text, line);
            if (first is not { } invisible || !IsKeyOrEntry(text, content))
            {
                continue;
            }

            corrected ??= text.ToCharArray();
            Replace(corrected, invisible, content);

            if (isFirst)
            {
                errors.Add(new TextError(
                    Descriptors.InvisibleIndentation, new TextSpan(invisible, 1), Confusables.NameOf(text[invisible])));
                isFirst = false;
            }
        }
    }

    // Characters without width move after those with width, directly before the content, where they are removed from text again.
    private static void Replace(char[] text, int start, int content)
    {
        var end = start;
        for (var i = start; i < content; i++)
        {
            if (text[i] == '-' || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.SpaceSeparator)
            {
                text[end++] = text[i] == '-' ? '-' : ' ';
            }
        }

        for (; end < content; end++)
        {
            text[end] = char.IsLetterOrDigit(text[content]) ? CharacterScan.Placeholder : ' ';
        }
    }

    /// <summary>The first invisible character in the indentation of a line, and where that ends.</summary>
    private static (int? First, int End) IndentOf(string text, int line)
    {
        int? first = null;
        var i = line;
        for (; TextOffsets.At(text, i) is var character; i++)
        {
            var isDash = character == '-' && TextOffsets.At(text, i + 1) is var next && (next == ' ' || IsInvisible(next));
            if (IsInvisible(character))
            {
                first ??= i;
            }
            else if (character != ' ' && !isDash)
            {
                break;
            }
        }

        return (first, i);
    }

    private static bool IsKeyOrEntry(string text, int content)
    {
        if (TextOffsets.LineIndentEnd(text, content) is var begin && TextOffsets.At(text, begin) == '-')
        {
            return true;
        }

        for (var i = content; TextOffsets.At(text, i) is not ('\r' or '\n' or '\0'); i++)
        {
            if (text[i] == ':' && (TextOffsets.IsBlank(TextOffsets.At(text, i + 1)) || TextOffsets.At(text, i + 1) == '\0'))
            {
                return true;
            }
        }

        return false;
    }
}
