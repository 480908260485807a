using System;
using System.Collections.Generic;
using Factbook.Generator.Unicode;

namespace Factbook.Generator.Linking;

/// <summary>
/// Finds keys of a table that look like another one, such as <c>china</c> with a Cyrillic letter: a reader cannot know which of the two a
/// reference names.
/// </summary>
internal static class LookalikeKeys
{
    /// <param name="byKey">The facts by their keys, which are in NFC, in the order of the facts.</param>
    /// <returns>Each fact whose key looks like that of another one, and that one.</returns>
    public static IReadOnlyDictionary<FactIndex, FactIndex> Find(Dictionary<string, FactIndex> byKey)
    {
        var found = new SortedDictionary<FactIndex, FactIndex>();
        Dictionary<string, FactIndex>? bySkeleton = null;
        foreach (var entry in byKey)
        {
            if (Confusables.Skeleton(entry.Key) is var skeleton && skeleton == entry.Key)
            {
                continue;
            }

            bySkeleton ??= new Dictionary<string, FactIndex>(StringComparer.Ordinal);
            if (byKey.TryGetValue(skeleton, out var other) || bySkeleton.TryGetValue(skeleton, out other))
            {
                found.Add(entry.Value, other);
            }
            else
            {
                bySkeleton.Add(skeleton, entry.Value);
            }
        }

        return found;
    }
}
