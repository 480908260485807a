using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Compares the passages that are cited from a text with the text.</summary>
internal static class PassageVerifier
{
    // The message counts repeated words; whether they occur a hundred or a thousand times changes nothing.
    private const int MostCounted = 100;

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

        var verified = new List<VerifiedPassage>();
        foreach (var passage in cited.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            verified.Add(Verify(passage, content));
        }

        return new VerifiedText(cited.Text, null, source.Digest, verified.ToEquatable()) { Content = content };
    }

    private static VerifiedPassage Verify(PassageSyntax passage, SourceContent content) => passage switch
    {
        PassageLocator locator => new VerifiedPassage(
            passage,
            content.Contains(locator.Range) && (locator.Context is not { } context || content.Contains(context))
                ? PassageState.Verified
                : PassageState.Mismatch),
        PassageQuote quote => content.Find(quote, MostCounted).Count switch
        {
            0 => new VerifiedPassage(passage, PassageState.WordsMissing),
            1 => new VerifiedPassage(passage, PassageState.Verified),
            var count => new VerifiedPassage(passage, PassageState.WordsRepeated, count),
        },
        _ => new VerifiedPassage(passage, PassageState.NotSearched),
    };
}
