using System.Collections.Generic;
using System.Text;

namespace Factbook.Notation.Normalization;

/// <summary>Texts as Unicode code points. A lone surrogate is a code point of its own.</summary>
internal static class CodePoints
{
    /// <summary>Returns the code points of a text.</summary>
    public static List<int> Of(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                points.Add(char.ConvertToUtf32(text[i], text[++i]));
            }
            else
            {
                points.Add(text[i]);
            }
        }

        return points;
    }

    /// <summary>Returns the text of code points.</summary>
    public static string ToText(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            _ = point <= char.MaxValue ? text.Append((char)point) : text.Append(char.ConvertFromUtf32(point));
        }

        return text.ToString();
    }
}
