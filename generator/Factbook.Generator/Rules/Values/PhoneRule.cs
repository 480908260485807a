namespace Factbook.Generator.Rules.Values;

/// <summary><c>[Phone]</c>: digits and separators, with an optional extension. It takes one pass over the text.</summary>
internal sealed class PhoneRule() : TextRule("Phone", "a telephone number", @"^\+?[0-9 .()/-]{3,}(?: ?(?:x|ext\.?) ?[0-9]+)?$")
{
    private const int FewestCharacters = 3;

    public override bool IsValid(string text)
    {
        var start = text.Length > 0 && text[0] == '+' ? 1 : 0;
        var end = start;
        while (end < text.Length && (IsDigit(text[end]) || text[end] is ' ' or '.' or '(' or ')' or '/' or '-'))
        {
            end++;
        }

        return end - start >= FewestCharacters && (end == text.Length || IsExtension(text, end));
    }

    // 'x12', 'ext 12' or 'ext. 12'.
    private static bool IsExtension(string text, int start)
    {
        var digits = start + 1;
        if (text[start] != 'x')
        {
            if (string.CompareOrdinal(text, start, "ext", 0, 3) != 0)
            {
                return false;
            }

            digits = start + 3;
            digits += digits < text.Length && text[digits] == '.' ? 1 : 0;
        }

        digits += digits < text.Length && text[digits] == ' ' ? 1 : 0;
        var end = digits;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end > digits && end == text.Length;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
