using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Warns of plain text that is valid, but probably not intended.</summary>
internal static class SuspectText
{
    private const string Opening = "“„‟«‹‘‚»";
    private const string Closing = "”“”»›’‘«";

    // The others without a counterpart are apostrophes: ‘tis.
    private const string Double = "“„‟«»";

    /// <summary>Returns the warning about a value, or null.</summary>
    public static TextError? Find(string text, YamlScalar value) =>
        !value.IsPlain ? null : CutByComment(text, value.Span.End) ?? InTypographicQuotes(text, value);

    /// <summary>
    /// Returns the warning about a comment behind plain text with one space before <c>#</c> and none after it, such as <c>Report #5</c>.
    /// Comments are written as <c># comment</c>, or after several spaces.
    /// </summary>
    /// <param name="end">The end of the plain text.</param>
    public static TextError? CutByComment(string text, int end)
    {
        var hash = end + 1;
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

        // A quotation that ends within the text is a part of it. One that a comma ends is reported with the comma.
        var end = words.IndexOfAny(words[0] == '„' ? ['“', '”'] : [Closing[pair]], 1);
        return end == words.Length - 1 || (end < 0 && Double.IndexOf(words[0]) >= 0 && TextOffsets.At(text, value.Span.End) != ',')
            ? new TextError(Descriptors.TypographicQuotes, new TextSpan(value.Span.Start, 1), text.Substring(value.Span.Start, 1))
            : null;
    }
}
