using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Tabs in the indentation that a line needs; after enough spaces, a tab is white space.</summary>
internal static class TabIndent
{
    /// <summary>Returns the error if a tab is within the required indentation of a line.</summary>
    /// <param name="line">The start of the line.</param>
    /// <param name="column">The column that the line must be indented more than.</param>
    public static TextError? Find(string text, int line, int column)
    {
        var tab = line + SpacesAt(text, line);
        return tab < text.Length && text[tab] == '\t' && tab - line <= column
            ? new TextError(Descriptors.TabIndentation, new TextSpan(tab, 1))
            : null;
    }

    /// <summary>Returns the number of spaces at the start of a line.</summary>
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
