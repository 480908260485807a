using System.Collections.Generic;
using System.Linq;

namespace Factbook.Notation.Normalization;

/// <summary>The normalization forms C and D of Unicode (UAX #15).</summary>
/// <remarks>
/// The platform's <c>string.Normalize</c> returns a text unchanged in programs with invariant globalization, and its results depend on the
/// installed version of Unicode. Keys must be the same in the generator, in the command and in every program.
/// </remarks>
internal static class CanonicalForm
{
    // No character below this one is changed by NFC or has a combining class.
    private const char FirstMark = '\u0300';

    /// <summary>Returns the text in NFC.</summary>
    public static string Compose(string text)
    {
        if (IsComposed(text))
        {
            return text;
        }

        var points = Parts(text);
        var (composed, starter, previousClass) = (0, -1, -1);
        foreach (var point in points.ToArray())
        {
            // A mark is composed with the letter unless another mark of the same class is nearer to it.
            var combiningClass = CanonicalTables.ClassOf(point);
            if (starter >= 0 && previousClass < combiningClass && Composition(points[starter], point) is { } whole)
            {
                points[starter] = whole;
                continue;
            }

            (starter, previousClass) = combiningClass == 0 ? (composed, -1) : (starter, combiningClass);
            points[composed++] = point;
        }

        points.RemoveRange(composed, points.Count - composed);
        return CodePoints.ToText(points);
    }

    /// <summary>Returns the text in NFD.</summary>
    public static string Decompose(string text) => CodePoints.ToText(Parts(text));

    private static bool IsComposed(string text)
    {
        var isBelowMarks = true;
        foreach (var character in text)
        {
            isBelowMarks &= character < FirstMark;
        }

        return isBelowMarks
            || CodePoints.Of(text).TrueForAll(point => !CanonicalTables.MayChange(point) && !Hangul.IsVowelOrTail(point));
    }

    private static int? Composition(int first, int second) =>
        Hangul.Compose(first, second) ?? CanonicalTables.CompositionOf(first, second);

    private static List<int> Parts(string text)
    {
        var parts = new List<int>(text.Length);
        foreach (var point in CodePoints.Of(text))
        {
            AddParts(point, parts);
        }

        Order(parts);
        return parts;
    }

    private static void AddParts(int point, List<int> parts)
    {
        if (Hangul.TryDecompose(point, parts))
        {
            return;
        }

        if (CanonicalTables.DecompositionOf(point) is not { } decomposition)
        {
            parts.Add(point);
            return;
        }

        foreach (var part in decomposition)
        {
            AddParts(part, parts);
        }
    }

    // Orders the marks of each letter by their classes; marks of one class keep their order.
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CanonicalTables.ClassOf(points[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var ordered = points.GetRange(start, end - start).OrderBy(CanonicalTables.ClassOf).ToList();
                for (var i = start; i < end; i++)
                {
                    points[i] = ordered[i - start];
                }
            }

            start = end;
        }
    }
}
