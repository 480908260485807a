using System;

namespace Factbook.Generator.Collections;

/// <summary>
/// Counts the characters that are read again, before or after the position of the parser. Such scans do not allocate, so only this count
/// shows whether one of them starts again for each value of a long line. Tests compare it for texts of two sizes.
/// </summary>
internal static class ScannedCharacters
{
    [ThreadStatic]
    private static long _count;

    /// <summary>Gets the count on this thread.</summary>
    public static long Count => _count;

    public static void Add(int characters) => _count += characters;
}
