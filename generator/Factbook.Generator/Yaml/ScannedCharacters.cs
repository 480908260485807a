using System;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The characters that were looked at again, behind or ahead of the parser. Such scans allocate nothing, so that only their number shows
/// whether one of them starts over for each value of a long line; tests compare it for texts of two sizes.
/// </summary>
internal static class ScannedCharacters
{
    [ThreadStatic]
    private static long _count;

    /// <summary>Gets the number on this thread.</summary>
    public static long Count => _count;

    public static void Add(int characters) => _count += characters;
}
