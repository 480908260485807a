using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>
/// Searches a text for passages that are no longer at their positions. Only a digest is known of their words, so each position costs one
/// digest; the distance by which a neighbour moved is tried first. A passage is never taken to be at a position that is not certain: the
/// digest must be equal there, and the same words, or its context, must be nowhere else.
/// </summary>
internal sealed class PassageSearch(SearchBudget budget, CancellationToken cancellation)
{
    private const int MostShifts = 16;

    /// <summary>Searches for every passage that is not at its position, in one budget for all texts.</summary>
    public static SearchedTexts Run(ImmutableArray<VerifiedText> texts, ImmutableArray<ReadSource> sources, CancellationToken cancellation)
    {
        var search = new PassageSearch(new SearchBudget(), cancellation);
        return new SearchedTexts(texts
            .Select(text =>
                sources.FirstOrDefault(source => source.Name == text.Text)?.Content is { } content ? search.Search(text, content) : text)
            .ToEquatable());
    }

    /// <summary>Searches for every passage of a text that is not at its position.</summary>
    /// <param name="text">The passages as <see cref="PassageVerifier"/> compared them.</param>
    /// <param name="content">The text.</param>
    public VerifiedText Search(VerifiedText text, SourceContent content)
    {
        if (text.Passages.All(passage => passage.State != PassageState.Mismatch))
        {
            return text;
        }

        // Neighbours move together: in the order of their positions, the last distances found are the likeliest.
        var (windows, shifts) = (new DigestWindows(content), new List<int>());
        var found = text.Passages
            .Where(passage => passage.State == PassageState.Mismatch)
            .OrderBy(passage => Outer((PassageLocator)passage.Passage).Start)
            .ToDictionary(passage => passage.Passage, passage => Search(passage, content, windows, shifts));
        return text with { Passages = text.Passages.Select(passage => found.TryGetValue(passage.Passage, out var result) ? result : passage)
            .ToEquatable() };
    }

    private VerifiedPassage Search(VerifiedPassage passage, SourceContent content, DigestWindows windows, List<int> shifts)
    {
        var locator = (PassageLocator)passage.Passage;
        var outer = Outer(locator);
        if (Find(outer, windows, shifts) is not { } start)
        {
            return passage with { State = budget.IsSpent ? PassageState.NotSearched : PassageState.Lost };
        }

        var shift = start - outer.Start;
        var words = content.Slice(start, outer.End + shift)!;
        if (content.Count(words, most: 2) > 1)
        {
            return passage with { State = PassageState.Ambiguous, Count = content.Count(words, most: 100) };
        }

        // Within an unchanged context the words of the passage are unchanged, unless the digests never belonged together.
        var range = Moved(locator.Range, shift);
        if (!content.Contains(range))
        {
            return passage with { State = PassageState.Lost };
        }

        shifts.Remove(shift);
        shifts.Insert(0, shift);
        return passage with { State = PassageState.Moved,
            MovedTo = new PassageLocator(range, locator.Context is { } context ? Moved(context, shift) : null) };
    }

    /// <summary>
    /// The position at which a range of the same digest begins, the nearest first; null if there is none or the budget is spent.
    /// </summary>
    private int? Find(PassageRange range, DigestWindows windows, List<int> shifts)
    {
        var length = range.End - range.Start;
        foreach (var shift in shifts.Take(MostShifts))
        {
            if (IsAt(range.Start + shift))
            {
                return range.Start + shift;
            }
        }

        // A stated position may be a billion characters beyond the text.
        var last = windows.Length - length;
        var origin = Math.Min(range.Start, last);
        for (var distance = 0; distance <= Math.Max(origin, last - origin) && !budget.IsSpent; distance++)
        {
            if (IsAt(origin + distance))
            {
                return origin + distance;
            }

            if (IsAt(origin - distance))
            {
                return origin - distance;
            }
        }

        return null;

        bool IsAt(int start)
        {
            cancellation.ThrowIfCancellationRequested();
            return start >= 0 && start <= windows.Length - length && budget.Take(length) && windows.IsAt(start, length, range.Digest);
        }
    }

    private static PassageRange Outer(PassageLocator locator) => locator.Context ?? locator.Range;

    private static PassageRange Moved(PassageRange range, int shift) => range with { Start = range.Start + shift, End = range.End + shift };
}
