using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Warns of plain text that is valid, but probably not intended.</summary>
internal static class SuspectText
{
    private const string Opening = "“„‟«‹‘‚»";
    private const string Closing = "”“”»›’‘«";

    /// <summary>Returns the warning about a value, or null.</summary>
    public static TextError? Find(string text, YamlScalar value) =>
        !value.IsPlain ? null : CutByComment(text, value) ?? InTypographicQuotes(text, value);

    // One space before '#' and none after it, such as 'Report #5'. Comments are written as '# comment', or after several spaces.
    private static TextError? CutByComment(string text, YamlScalar value)
    {
        var hash = value.Span.End + 1;
        if (TextOffsets.At(text, hash) != '#'
            || TextOffsets.At(text, hash - 1) is not (' ' or '\t')
            || !char.IsLetterOrDigit(TextOffsets.At(text, hash + 1)))
        {
            return null;
        }

        var comment = TextSpan.FromBounds(hash, TextOffsets.TrimEnd(text, TextOffsets.LineEnd(text, hash), hash));
        return new TextError(Descriptors.CutByComment, comment, TextOffsets.Excerpt(text, comment));
    }

    private static TextError? InTypographicQuotes(string text, YamlScalar value)
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
            ? new TextError(Descriptors.TypographicQuotes, new TextSpan(value.Span.Start, 1), text.Substring(value.Span.Start, 1))
            : null;
    }
}
