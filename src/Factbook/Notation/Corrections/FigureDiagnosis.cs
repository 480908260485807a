namespace Factbook.Notation.Corrections;

/// <summary>Explains why a text is not a figure, and what to write instead.</summary>
internal static class FigureDiagnosis
{
    // Longer than any figure; a suggestion of this length would not fit into the message.
    private const int LongestText = 100;

    private const string Words = "'more than', 'at least', 'less than', 'up to', 'about', 'nearly' or 'between … and …'";

    public static string Explain(string text, FigureKind kind)
    {
        var parser = new FigureParser(text, kind);
        _ = parser.TryParse(out _);
        return text.Length > LongestText ? parser.Error
            : FigureGuess.Of(text, kind) is { } correction ? correction.ToString()
            : UnknownWord(text) is { } word ? $"'{word}' is not one of the words of figures; expected {Words}"
            : parser.Error;
    }

    // The first word, if a number follows and the word is neither part of the grammar nor a known synonym.
    private static string? UnknownWord(string text)
    {
        var (tokens, at) = (FigureLexer.Split(text), 0);
        var isKnown = tokens.Count < 2
            || !tokens[0].IsWord
            || tokens[0].Is("between")
            || SenseCorrections.Read(tokens, ref at, out _) is not null;
        return !isKnown && tokens.Exists(token => token.IsNumber) && CurrencyNames.CodeOf(tokens[0].Text, out _, out _) is null
            ? tokens[0].Text
            : null;
    }
}
