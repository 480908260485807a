using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Tabs that stand where a line needs spaces; behind enough of them a tab is mere white space.</summary>
internal static class TabIndent
{
    /// <summary>The mistake if a tab is within the indentation that a line needs.</summary>
    /// <param name="line">Where the line begins.</param>
    /// <param name="column">The column that the line must be indented more than.</param>
    public static TextError? Find(string text, int line, int column)
    {
        var tab = line + SpacesAt(text, line);
        return tab < text.Length && text[tab] == '\t' && tab - line <= column
            ? new TextError(Descriptors.TabIndentation, new TextSpan(tab, 1))
            : null;
    }

    /// <summary>How many spaces a line begins with.</summary>
    public static int SpacesAt(string text, int line)
    {
        var end = line;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        ScannedCharacters.Add(end - line);
        return end - line;
    }
}
