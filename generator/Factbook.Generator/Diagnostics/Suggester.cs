using System;
using System.Collections.Generic;
using System.Threading;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Suggests until a number of steps is used up: ten thousand broken references to one of ten thousand keys are each an error, but not each
/// worth a search. Steps are counted, not measured, so that the same facts have the same suggestions on every machine.
/// </summary>
/// <param name="steps">How many pairs of letters may be compared in all; a few hundred million take a second.</param>
internal sealed class Suggester(long steps, CancellationToken cancellation = default)
{
    /// <summary>The steps for the references of a whole build, and the most for a file.</summary>
    public const long MostSteps = 400_000_000;

    // Files are bound one by one, in any order, so that each has its own steps: in proportion to its length, since many small files are one
    // large one.
    private const long StepsOfAFile = 100_000;
    private const long StepsOfACharacter = 300;

    /// <summary>Gets the steps that are left.</summary>
    public long Left { get; private set; } = steps;

    /// <summary>Returns a suggester for the errors of one file.</summary>
    /// <param name="length">The characters of the file.</param>
    public static Suggester ForFile(int length, CancellationToken cancellation) =>
        new(Math.Min(MostSteps, StepsOfAFile + (StepsOfACharacter * length)), cancellation);

    /// <inheritdoc cref="Suggestions.DidYouMean"/>
    public Suggestion DidYouMean(string text, IEnumerable<string> candidates) => Suggestions.Of(text, Find(text, candidates));

    /// <inheritdoc cref="Suggestions.Find"/>
    public string? Find(string text, IEnumerable<string> candidates)
    {
        if (Left <= 0)
        {
            return null;
        }

        // The search that runs out of steps has not seen all candidates: it suggests nothing.
        var nearest = Suggestions.Find(text, Charged(text, candidates));
        return Left > 0 ? nearest : null;
    }

    private IEnumerable<string> Charged(string text, IEnumerable<string> candidates)
    {
        var within = Suggestions.Within(text);
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            Left -= Math.Abs(candidate.Length - text.Length) > within ? 1 : (long)text.Length * candidate.Length;
            if (Left <= 0)
            {
                yield break;
            }

            yield return candidate;
        }
    }
}
