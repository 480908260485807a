using System.Globalization;
using System.Text;

namespace Factbook.Generator.Schema;

/// <summary>Escapes texts of facts for C#: data enters generated code only through this class. The result is ASCII on one line.</summary>
internal static class Escape
{
    /// <summary>Appends the content of a regular string literal.</summary>
    public static void AppendLiteral(StringBuilder literal, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                continue;
            }

            literal.Append(text, start, i - start);
            start = i + 1;
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        literal.Append(text, start, text.Length - start);
    }

    /// <summary>Returns a string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendLiteral(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Returns the text of an XML documentation comment: markup is escaped, and characters other than printable ASCII become character
    /// references.
    /// </summary>
    public static string DocComment(string text)
    {
        var comment = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '&' or '<' or '>')
            {
                comment.Append(character switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            }
            else if (character is >= ' ' and <= '~')
            {
                comment.Append(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendReference(comment, char.ConvertToUtf32(character, text[++i]));
            }
            else
            {
                // XML has no references for control characters and unpaired surrogates.
                AppendReference(
                    comment, char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' ? 0xFFFD : character);
            }
        }

        return comment.ToString();
    }

    private static void AppendReference(StringBuilder comment, int codePoint) =>
        comment.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
}
