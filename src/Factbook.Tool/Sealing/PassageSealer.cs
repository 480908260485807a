using Factbook.Generator.Sources;
using Factbook.Notation.Passages;

namespace Factbook.Tool.Sealing;

/// <summary>Computes the range and digest of quoted words, and of ranges that moved.</summary>
internal static class PassageSealer
{
    /// <summary>
    /// Returns the range that replaces each passage of a text, without passages that are valid ranges already, or are ambiguous. All words
    /// are found in one pass over the text, since untrusted facts can quote thousands of them.
    /// </summary>
    /// <param name="text">The passages and the results of their verification.</param>
    /// <param name="content">The text of their source.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IEnumerable<(PassageSyntax Passage, PassageLocator Range)> Seal(
        VerifiedText text, SourceContent content, CancellationToken cancellation)
    {
        var moved = text.Passages
            .Where(passage => passage.State == PassageState.Moved)
            .Select(passage => (passage.Passage, passage.MovedTo!));
        var quotes = Find(text, content, cancellation);
        var counts = AhoCorasick.Count(content.Text, [.. quotes.Select(quote => WordsOf(quote.Found, content))], cancellation);
        return moved.Concat(quotes.Zip(counts, (quote, count) => (quote.Passage, RangeOf(quote.Found, isUnique: count == 1, content))));
    }

    // A verified quote occurs once, in one of its forms.
    private static List<(PassageSyntax Passage, FoundWords Found)> Find(
        VerifiedText text, SourceContent content, CancellationToken cancellation)
    {
        var forms = text.Passages
            .Where(passage => passage.State == PassageState.Verified)
            .Select(passage => passage.Passage)
            .OfType<PassageQuote>()
            .SelectMany(quote => FoldedText.FormsOf(quote).Select(form => (Quote: quote, Form: form)))
            .ToList();
        var results = AhoCorasick.Find(content.Folded.Text, [.. forms.Select(form => form.Form)], cancellation);
        return
        [
            .. forms.Zip(results)
                .Where(pair => pair.Second.Count > 0)
                .Select(pair => ((PassageSyntax)pair.First.Quote,
                    content.Folded.Find(pair.First.Quote, most: 1, start: pair.Second.LastEnd - pair.First.Form.Length)[0])),
        ];
    }

    private static string WordsOf(FoundWords found, SourceContent content) => content.Text[found.Start..found.End];

    private static PassageLocator RangeOf(FoundWords found, bool isUnique, SourceContent content) => new(
        content.RangeOf(found.Start, found.End), isUnique ? null : content.RangeOf(found.OuterStart, found.OuterEnd));
}
