namespace Factbook.Generator.Yaml;

/// <summary>
/// Colons at the start of plain text, such as <c>:)</c>. After a quoted text or a bracket, at any distance, YamlDotNet reads such a colon
/// as the one after a key, or drops it (<c>flowScalarFetched</c> and <c>flowCollectionFetched</c> of its scanner).
/// </summary>
internal static class LeadingColons
{
    // Hardly any text contains this private-use character.
    private const char Substitute = '\uE03A';

    private static readonly char[] Closing = ['"', '\'', ']', '}'];

    /// <summary>
    /// Replaces each such colon by a character that the text does not contain, and returns that character; null if there is no such colon.
    /// </summary>
    public static char? Replace(string text, ref char[]? changed)
    {
        // Neither state is ever set without one of these.
        if (text.IndexOfAny(Closing) < 0)
        {
            return null;
        }

        char? substitute = null;
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (!BeginsText(text, colon))
            {
                continue;
            }

            if ((substitute ??= Unused(text)) is not { } unused)
            {
                return null;
            }

            changed ??= text.ToCharArray();
            changed[colon] = unused;
        }

        return substitute;
    }

    /// <summary>A character of a private use area, or an ideograph, that a text does not contain.</summary>
    private static char? Unused(string text)
    {
        if (text.IndexOf(Substitute) < 0)
        {
            return Substitute;
        }

        var used = new bool[char.MaxValue + 1];
        foreach (var character in text)
        {
            used[character] = true;
        }

        for (var candidate = '\uF8FF'; candidate >= '\u4E00'; candidate--)
        {
            if (!used[candidate] && !char.IsSurrogate(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static int Column(string text, int offset) => offset - TextOffsets.LineStart(text, offset);

    private static bool BeginsText(string text, int colon)
    {
        var before = TextOffsets.At(text, colon - 1);
        var after = TextOffsets.At(text, colon + 1);
        if (before == ':' && TextOffsets.At(text, colon - 2) is '"' or '\'')
        {
            // '"key"::value' in brackets.
            return !TextOffsets.IsBlank(after);
        }

        var isFirst = TextOffsets.IsBlank(before) || before is '\0' or '[' or '{' or ',';
        if (!isFirst || TextOffsets.IsBlank(after) || after is '\0' or ',' or '[' or ']' or '{' or '}')
        {
            return false;
        }

        // In brackets, '"key" :value' is a key and its value, which on a line of its own would be indented.
        var end = TextOffsets.TrimEnd(text, colon, 0);
        return TextOffsets.At(text, end - 1) is not ('"' or '\'')
            || (TextOffsets.IsFirstOnLine(text, colon) && Column(text, colon) <= Column(text, TextOffsets.LineIndentEnd(text, end - 1)));
    }
}
