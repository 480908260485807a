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
    /// <param name="keys">The keys, which are in NFC, and their facts, in the order of the facts.</param>
    /// <param name="byKey">The same facts by their keys.</param>
    /// <returns>Each fact whose key looks like that of another one, and that one.</returns>
    public static IReadOnlyDictionary<FactIndex, FactIndex> Find(
        IEnumerable<(string Key, FactIndex Fact)> keys, Dictionary<string, FactIndex> byKey)
    {
        var found = new SortedDictionary<FactIndex, FactIndex>();
        Dictionary<string, FactIndex>? bySkeleton = null;
        foreach (var (key, fact) in keys)
        {
            if (Confusables.Skeleton(key) is var skeleton && skeleton == key)
            {
                continue;
            }

            bySkeleton ??= new Dictionary<string, FactIndex>(StringComparer.Ordinal);
            if (byKey.TryGetValue(skeleton, out var other) || bySkeleton.TryGetValue(skeleton, out other))
            {
                found.Add(fact, other);
            }
            else
            {
                bySkeleton.Add(skeleton, fact);
            }
        }

        return found;
    }
}
