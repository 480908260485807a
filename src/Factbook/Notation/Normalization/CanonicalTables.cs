using System.Collections.Generic;
using System.Globalization;

namespace Factbook.Notation.Normalization;

/// <summary>The data of Unicode normalization by code point. It is read when the first text needs it.</summary>
internal static class CanonicalTables
{
    private static readonly Dictionary<int, int[]> Decompositions = [];
    private static readonly Dictionary<(int First, int Second), int> Compositions = [];
    private static readonly Dictionary<int, byte> Classes = [];
    private static readonly HashSet<int> Seconds = [];
    private static readonly HashSet<int> Replaced = [];

    static CanonicalTables()
    {
        foreach (var points in Points(CompositionData.Pairs))
        {
            Seconds.Add(points[0]);
            for (var i = 1; i < points.Count; i += 2)
            {
                Compositions.Add((points[i], points[0]), points[i + 1]);
                Decompositions.Add(points[i + 1], [points[i], points[0]]);
            }
        }

        foreach (var points in Points(DecompositionData.Runs))
        {
            for (var i = 1; i < points.Count; i++)
            {
                Replace(points[0] + i - 1, [points[i]]);
            }
        }

        foreach (var points in Points(DecompositionData.Sequences))
        {
            Replace(points[0], [.. points.GetRange(1, points.Count - 1)]);
        }

        foreach (var (combiningClass, ranges) in CombiningClassData.Classes)
        {
            foreach (var range in ranges.Split(' '))
            {
                var ends = range.Split('-');
                for (var point = Hexadecimal(ends[0]); point <= Hexadecimal(ends[ends.Length - 1]); point++)
                {
                    Classes.Add(point, combiningClass);
                }
            }
        }
    }

    /// <summary>Returns the combining class, which is 0 for characters that begin a sequence.</summary>
    public static int ClassOf(int point) => Classes.TryGetValue(point, out var combiningClass) ? combiningClass : 0;

    /// <summary>Returns the characters that a character is decomposed into, or null; these may have decompositions too.</summary>
    public static int[]? DecompositionOf(int point) => Decompositions.TryGetValue(point, out var parts) ? parts : null;

    /// <summary>Returns the composition of two characters, or null.</summary>
    public static int? CompositionOf(int first, int second) =>
        Compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>Whether NFC may replace the character, move it, or compose it with the preceding one.</summary>
    public static bool MayChange(int point) => Seconds.Contains(point) || Replaced.Contains(point) || Classes.ContainsKey(point);

    private static void Replace(int point, int[] parts)
    {
        Replaced.Add(point);
        Decompositions.Add(point, parts);
    }

    private static IEnumerable<List<int>> Points(string[] texts)
    {
        foreach (var text in texts)
        {
            yield return CodePoints.Of(text);
        }
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
