using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Compares the passages that are cited from a text with the text.</summary>
internal static class PassageVerifier
{
    // The number of characters that digests of a text may cover, in addition to a hundred times its length. Real passages do not overlap
    // that much, and an untrusted file with long ranges must not stall a build.
    private const int LeastDigested = 100_000_000;

    private const int MostOverlap = 100;

    /// <param name="cited">The passages.</param>
    /// <param name="source">The text, or null if the folder of sources does not contain it.</param>
    /// <param name="cancellation">Cancels the verification.</param>
    public static VerifiedText Verify(CitedPassages cited, ReadSource? source, CancellationToken cancellation)
    {
        if (source?.Content is not { } content)
        {
            return new VerifiedText(
                cited.Text, source?.Problem ?? "", "", EquatableArray<VerifiedPassage>.Empty) { Defect = source?.Defect };
        }

        var quotes = QuotesOf(cited, content, cancellation);
        var verified = new List<VerifiedPassage>();
        var limit = (int)Math.Min(int.MaxValue, LeastDigested + ((long)MostOverlap * content.Length));
        var left = (long)limit;
        foreach (var passage in cited.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            verified.Add(passage is PassageLocator locator
                ? Compare(locator, content, ref left) is var state && state == PassageState.NotCompared
                    ? new VerifiedPassage(passage, state, limit)
                    : new VerifiedPassage(passage, state)
                : quotes[passage]);
        }

        return new VerifiedText(cited.Text, null, source.Digest, verified.ToEquatable()) { Content = content };
    }

    private static PassageState Compare(PassageLocator locator, SourceContent content, ref long left)
    {
        foreach (var range in locator.Context is { } context ? new[] { locator.Range, context } : [locator.Range])
        {
            // A range beyond the text is a mismatch without a digest.
            left -= range.End <= content.Length ? range.End - range.Start : 0;
            if (left < 0)
            {
                return PassageState.NotCompared;
            }

            if (!content.Contains(range))
            {
                return PassageState.Mismatch;
            }
        }

        return PassageState.Verified;
    }

    // All quotes in one pass over the text.
    private static Dictionary<PassageSyntax, VerifiedPassage> QuotesOf(
        CitedPassages cited, SourceContent content, CancellationToken cancellation)
    {
        var quotes = cited.Passages.OfType<PassageQuote>().ToList();
        var forms = quotes.Select(quote => FoldedText.FormsOf(quote).ToList()).ToList();
        var counts = quotes.Count == 0 ? [] : AhoCorasick.Count(content.Folded.Text, [.. forms.SelectMany(all => all)], cancellation);
        var verified = new Dictionary<PassageSyntax, VerifiedPassage>();
        var next = 0;
        for (var i = 0; i < quotes.Count; i++)
        {
            var count = 0;
            foreach (var _ in forms[i])
            {
                count += counts[next++];
            }

            verified.Add(quotes[i], count switch
            {
                0 => new VerifiedPassage(quotes[i], PassageState.WordsMissing),
                1 => new VerifiedPassage(quotes[i], PassageState.Verified),
                _ => new VerifiedPassage(quotes[i], PassageState.WordsRepeated, count),
            });
        }

        return verified;
    }
}
