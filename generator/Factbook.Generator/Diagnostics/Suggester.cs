using System;
using System.Collections.Generic;
using System.Threading;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Suggests candidates within a budget of steps, since ten thousand undefined references would each search ten thousand keys. Steps are
/// counted and not timed, so that the same facts have the same suggestions on every machine.
/// </summary>
/// <param name="steps">The number of pairs of letters to compare; a few hundred million take a second.</param>
internal sealed class Suggester(long steps, CancellationToken cancellation)
{
    /// <summary>The budget of the references of a build, and the maximum for a file.</summary>
    public const long MostSteps = 400_000_000;

    // Files are bound separately and in any order, so each has its own budget. It is proportional to the length of the file, so that
    // splitting a file does not increase the total.
    private const long StepsOfAFile = 100_000;
    private const long StepsOfACharacter = 300;

    /// <summary>Gets the remaining steps.</summary>
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

        // A search that exceeds the budget has not compared all candidates, so it suggests nothing.
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
