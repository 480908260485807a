using System.Globalization;
using System.Text;

namespace Factbook.Generator.Schema;

/// <summary>Text of facts as C#: the one way by which data enters generated code. The result is ASCII and stays on its line.</summary>
internal static class Escape
{
    /// <summary>The inside of a regular string literal.</summary>
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

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendLiteral(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>The text of an XML doc comment: markup is escaped, and whatever is not printable ASCII is a character reference.</summary>
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
                // XML has no reference for control characters and halves of surrogate pairs.
                AppendReference(
                    comment, char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' ? 0xFFFD : character);
            }
        }

        return comment.ToString();
    }

    private static void AppendReference(StringBuilder comment, int codePoint) =>
        comment.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
}
