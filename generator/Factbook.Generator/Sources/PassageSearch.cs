using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>
/// Searches a text for passages that are no longer at their positions. Only the digest of their words is known, so each position takes one
/// digest; the distance by which a neighbour moved is tried first. A position is accepted only if it is certain: the digest must be equal,
/// and the same words, or the context, must not occur elsewhere.
/// </summary>
internal sealed class PassageSearch(SearchBudget budget, CancellationToken cancellation)
{
    private const int MostShifts = 16;

    /// <summary>Searches for every passage that is not at its position, with one budget for all texts.</summary>
    public static SearchedTexts Run(ImmutableArray<VerifiedText> texts, CancellationToken cancellation)
    {
        var search = new PassageSearch(new SearchBudget(), cancellation);
        return new SearchedTexts(texts
            .Select(text => text.Content is { } content ? search.Search(text, content) : text)
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

        // Neighbours usually move together: in the order of positions, the last distances are the most likely.
        var (windows, shifts) = (new DigestWindows(content), new List<int>());
        var found = text.Passages
            .Where(passage => passage.State == PassageState.Mismatch)
            .OrderBy(passage => Outer((PassageLocator)passage.Passage).Start)
            .Select(passage => Locate(passage, content, windows, shifts))
            .ToList();
        var counts = AhoCorasick.Count(content.Text, [.. found.Select(passage => passage.Words)], cancellation);
        var results = found
            .Zip(counts, (passage, count) => ResultOf(passage, count, content))
            .ToDictionary(passage => passage.Passage);
        return text with { Passages = text.Passages
            .Select(passage => results.TryGetValue(passage.Passage, out var result) ? result : passage)
            .ToEquatable() };
    }

    /// <summary>
    /// Finds a position with the digest of a passage, and its words, which are then counted in one pass for all passages.
    /// </summary>
    private Located Locate(VerifiedPassage passage, SourceContent content, DigestWindows windows, List<int> shifts)
    {
        var outer = Outer((PassageLocator)passage.Passage);
        if (Find(outer, windows, shifts) is not { } start || !budget.TakeCount(outer.End - outer.Start))
        {
            return new Located(passage with { State = budget.IsSpent ? PassageState.NotSearched : PassageState.Lost }, 0, "");
        }

        var shift = start - outer.Start;
        shifts.Remove(shift);
        shifts.Insert(0, shift);
        if (shifts.Count > MostShifts)
        {
            shifts.RemoveAt(MostShifts);
        }

        return new Located(passage, shift, content.Slice(start, outer.End + shift)!);
    }

    private static VerifiedPassage ResultOf(Located located, int count, SourceContent content)
    {
        var (passage, shift) = (located.Passage, located.Shift);
        if (count != 1)
        {
            return count == 0 ? passage : passage with { State = PassageState.Ambiguous, Count = count };
        }

        // Within an unchanged context the words of the passage are unchanged, unless the digests never belonged together.
        var locator = (PassageLocator)passage.Passage;
        var range = Moved(locator.Range, shift);
        return content.Contains(range)
            ? passage with
            {
                State = PassageState.Moved,
                MovedTo = new PassageLocator(range, locator.Context is { } context ? Moved(context, shift) : null),
            }
            : passage with { State = PassageState.Lost };
    }

    /// <summary>Returns the nearest start of a range with the same digest; null if there is none or the budget is exhausted.</summary>
    private int? Find(PassageRange range, DigestWindows windows, List<int> shifts)
    {
        var length = range.End - range.Start;
        foreach (var shift in shifts)
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
            return start >= 0 && start <= windows.Length - length && budget.TakeDigest(length) && windows.IsAt(start, length, range.Digest);
        }
    }

    /// <param name="Passage">The passage, whose state is final if there are no words.</param>
    /// <param name="Shift">The distance by which the passage moved.</param>
    /// <param name="Words">The words at the position that was found; empty if there is none.</param>
    private readonly record struct Located(VerifiedPassage Passage, int Shift, string Words);

    private static PassageRange Outer(PassageLocator locator) => locator.Context ?? locator.Range;

    private static PassageRange Moved(PassageRange range, int shift) => range with { Start = range.Start + shift, End = range.End + shift };
}
