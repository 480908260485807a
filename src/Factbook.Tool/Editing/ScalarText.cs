using System.Globalization;
using System.Text;
using Factbook.Generator.Yaml;

namespace Factbook.Tool.Editing;

/// <summary>Writes scalars in one line: plain where the text allows it, otherwise in quotes.</summary>
internal static class ScalarText
{
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`";
    private const string Brackets = ",[]{}";

    /// <summary>Writes a scalar.</summary>
    /// <param name="isInBrackets">Whether it is in a list or map in brackets, where commas and brackets end a plain scalar.</param>
    /// <param name="quote">The quotation mark that it must have if possible, or null.</param>
    /// <param name="isTyped">Whether a number or a Boolean is not quoted.</param>
    public static string Write(string text, bool isInBrackets, char? quote = null, bool isTyped = false) =>
        quote is null && IsPlain(text, isInBrackets, isTyped) ? text
        : quote != '"' && text.All(IsPrintable) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{Escape(text)}\"";

    // Fewer texts than YAML allows: '-' only before a letter or digit, no colon at the end, and nothing that another program would read as
    // a number, a Boolean or null.
    private static bool IsPlain(string text, bool isInBrackets, bool isTyped) =>
        text.Length > 0
        && (CoreSchema.IsText(text) || (isTyped && text is not ("~" or "null" or "Null" or "NULL")))
        && text is not "..."
        && text.All(IsPrintable)
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && !Indicators.Contains(text[0])
        && (text[0] != '-' || (text.Length > 1 && char.IsLetterOrDigit(text[1])))
        && !text.StartsWith("... ", StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isInBrackets && text.AsSpan().ContainsAny(Brackets));

    private static bool IsPrintable(char character) => character == ' '
        || char.IsSurrogate(character)
        || (!char.IsControl(character) && !char.IsWhiteSpace(character)
            && char.GetUnicodeCategory(character)
                is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            && character is not ('\ufffe' or '\uffff'));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ when IsPrintable(character) => escaped.Append(character),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            };
        }

        return escaped.ToString();
    }
}
