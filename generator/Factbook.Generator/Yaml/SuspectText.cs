using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>Plain text that is valid and probably not what was meant.</summary>
internal static class SuspectText
{
    private const string Opening = "“„‟«‹‘‚»";
    private const string Closing = "”“”»›’‘«";

    /// <summary>The warning about a value, if there is reason for one.</summary>
    public static TextMistake? Find(string text, YamlScalar value) =>
        !value.IsPlain ? null : CutByComment(text, value) ?? InTypographicQuotes(text, value);

    // One space before '#' and none behind it, as in 'Report #5': comments are written '# comment', or at a distance.
    private static TextMistake? CutByComment(string text, YamlScalar value)
    {
        var hash = value.Span.End + 1;
        if (TextPlaces.At(text, hash) != '#'
            || TextPlaces.At(text, hash - 1) is not (' ' or '\t')
            || !char.IsLetterOrDigit(TextPlaces.At(text, hash + 1)))
        {
            return null;
        }

        var comment = TextSpan.FromBounds(hash, TextPlaces.TrimEnd(text, TextPlaces.LineEnd(text, hash), hash));
        return new TextMistake(Descriptors.CutByComment, comment, TextPlaces.Excerpt(text, comment));
    }

    private static TextMistake? InTypographicQuotes(string text, YamlScalar value)
    {
        var words = value.Text;
        var pair = words.Length < 2 ? -1 : Opening.IndexOf(words[0]);
        if (pair < 0)
        {
            return null;
        }

        var last = words[words.Length - 1];
        var isPair = last == Closing[pair] || (words[0] == '„' && last == '”');
        return isPair && words.IndexOf(last, 1) == words.Length - 1
            ? new TextMistake(Descriptors.TypographicQuotes, new TextSpan(value.Span.Start, 1), text.Substring(value.Span.Start, 1))
            : null;
    }
}
