namespace Factbook.Generator.Yaml;

/// <summary>
/// Colons that begin plain text, as in <c>:)</c>. After a quoted text or a bracket, however far behind, YamlDotNet reads such a colon as the
/// one after a key, or drops it (<c>flowScalarFetched</c> and <c>flowCollectionFetched</c> of its scanner).
/// </summary>
internal static class LeadingColons
{
    private static readonly char[] Closing = ['"', '\'', ']', '}'];

    /// <summary>Replaces each such colon by <see cref="ParserInput.Colon"/>, unless the text contains that character already.</summary>
    public static bool Replace(string text, ref char[]? changed)
    {
        // Neither state is ever set without one of these.
        if (text.IndexOfAny(Closing) < 0)
        {
            return false;
        }

        var hasReplaced = false;
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (!BeginsText(text, colon))
            {
                continue;
            }

            if (!hasReplaced && text.IndexOf(ParserInput.Colon) >= 0)
            {
                return false;
            }

            changed ??= text.ToCharArray();
            changed[colon] = ParserInput.Colon;
            hasReplaced = true;
        }

        return hasReplaced;
    }

    private static int Column(string text, int offset) => offset - TextPlaces.LineStart(text, offset);

    private static bool BeginsText(string text, int colon)
    {
        var before = TextPlaces.At(text, colon - 1);
        var after = TextPlaces.At(text, colon + 1);
        if (before == ':' && TextPlaces.At(text, colon - 2) is '"' or '\'')
        {
            // '"key"::value' in brackets.
            return !TextPlaces.IsBlank(after);
        }

        var isFirst = TextPlaces.IsBlank(before) || before is '\0' or '[' or '{' or ',';
        if (!isFirst || TextPlaces.IsBlank(after) || after is '\0' or ',' or '[' or ']' or '{' or '}')
        {
            return false;
        }

        // In brackets, '"key" :value' is a key and its value, which on a line of its own would be indented.
        var end = TextPlaces.TrimEnd(text, colon, 0);
        return TextPlaces.At(text, end - 1) is not ('"' or '\'')
            || (TextPlaces.IsFirstOnLine(text, colon) && Column(text, colon) <= Column(text, TextPlaces.LineIndentEnd(text, end - 1)));
    }
}
