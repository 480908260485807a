using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Binding;

/// <summary>
/// The patterns of <c>[Facts]</c>: <c>*</c> is any run of characters but <c>/</c>, <c>?</c> one of them, <c>**/</c> any folders or none.
/// Ordinal, in NFC: a file is the same on every machine, although macOS writes <c>é</c> in a file's name as two characters.
/// </summary>
internal static class FactsGlob
{
    public static bool IsMatch(string pattern, string path) => IsMatch(NormalizedText.Of(pattern), 0, NormalizedText.Of(path), 0);

    /// <summary>Whether a table reads a file.</summary>
    public static bool IsRead(FactsSchema facts, string path) =>
        IsNamed(facts, path) && !IsExcluded(facts, path);

    /// <summary>Whether a table leaves out a file that its paths may match.</summary>
    public static bool IsExcluded(FactsSchema facts, string path) => facts.Exclude.Any(pattern => IsMatch(pattern, path));

    /// <summary>Returns whether a table includes or excludes a file.</summary>
    public static bool IsNamed(FactsSchema facts, string path) => facts.Paths.Any(pattern => IsMatch(pattern, path));

    /// <summary>The key of a file that is one fact: its name, or all that the pattern leaves open, without the ending.</summary>
    public static string KeyOf(FactsSchema facts, string path)
    {
        // Both in one form, since offsets into the pattern are offsets into the path.
        path = NormalizedText.Of(path);
        var pattern = NormalizedText.Of(facts.Paths.FirstOrDefault(candidate => IsMatch(candidate, path)) ?? "");
        var wildcard = pattern.IndexOfAny(['*', '?']);
        var start = facts.KeyFromPath && wildcard >= 0 ? pattern.LastIndexOf('/', wildcard) + 1 : path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(start, dot - start) : path.Substring(start);
    }

    private static bool IsMatch(string pattern, int at, string path, int from) => IsMatch(pattern, at, path, from, []);

    private static bool IsMatch(string pattern, int at, string path, int from, HashSet<(int At, int From)> tried)
    {
        for (; at < pattern.Length; at++, from++)
        {
            if (pattern[at] == '*')
            {
                // If several wildcards reach the same offset in many ways, one is enough: otherwise their number multiplies with each
                // wildcard.
                return tried.Add((at, from)) && IsStarMatch(pattern, at, path, from, tried);
            }

            if (from == path.Length || (pattern[at] == '?' ? path[from] == '/' : pattern[at] != path[from]))
            {
                return false;
            }
        }

        return from == path.Length;
    }

    private static bool IsStarMatch(string pattern, int at, string path, int from, HashSet<(int At, int From)> tried)
    {
        var crossesFolders = at + 1 < pattern.Length && pattern[at + 1] == '*';
        if (crossesFolders && at + 2 < pattern.Length && pattern[at + 2] == '/')
        {
            // "**/" matches no folder, or text that ends with a slash.
            for (var i = from; i <= path.Length; i++)
            {
                if ((i == from || path[i - 1] == '/') && IsMatch(pattern, at + 3, path, i, tried))
                {
                    return true;
                }
            }

            return false;
        }

        var rest = at + (crossesFolders ? 2 : 1);
        for (var i = from; i <= path.Length; i++)
        {
            if (IsMatch(pattern, rest, path, i, tried))
            {
                return true;
            }

            if (i < path.Length && path[i] == '/' && !crossesFolders)
            {
                return false;
            }
        }

        return false;
    }
}
