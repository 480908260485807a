namespace Factbook.Tool.Comparing.Facts;

/// <summary>
/// The items of two lists that differ. Equal items correspond, wherever they are. Of the others, those that follow the same equal item are
/// compared with each other.
/// </summary>
/// <param name="Changed">The indexes of corresponding items that differ.</param>
/// <param name="Removed">The indexes of old items.</param>
/// <param name="Added">The indexes of new items.</param>
internal sealed record ItemPairs(IReadOnlyList<(int Old, int New)> Changed, IReadOnlyList<int> Removed, IReadOnlyList<int> Added)
{
    /// <summary>Gets whether the lists differ only by the order of their items.</summary>
    public bool AreReordered => Changed.Count + Removed.Count + Added.Count == 0;

    /// <summary>Pairs the items of two lists.</summary>
    /// <param name="old">A signature for each old item, which equals that of a new item only if the items are equal.</param>
    /// <param name="new">A signature for each new item.</param>
    public static ItemPairs Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var (sameOfOld, sameOfNew) = Same(old, @new);

        // Added items by the index of the last equal item before them; -1 at the beginning of the list.
        var added = new Dictionary<int, Queue<int>>();
        for (var (i, anchor) = (0, -1); i < @new.Count; i++)
        {
            anchor = sameOfNew[i] ? i : anchor;
            if (!sameOfNew[i])
            {
                (added.TryGetValue(anchor, out var queue) ? queue : added[anchor] = new()).Enqueue(i);
            }
        }

        var (changed, removed) = (new List<(int, int)>(), new List<int>());
        for (var (i, anchor) = (0, -1); i < old.Count; i++)
        {
            anchor = sameOfOld[i] ?? anchor;
            if (sameOfOld[i] is not null)
            {
                continue;
            }

            if (added.TryGetValue(anchor, out var queue) && queue.TryDequeue(out var now))
            {
                changed.Add((i, now));
            }
            else
            {
                removed.Add(i);
            }
        }

        return new ItemPairs(changed, removed, [.. added.Values.SelectMany(queue => queue).Order()]);
    }

    // Returns for each old item the index of the new one, and for each new one whether there is an old one.
    private static (int?[] Old, bool[] New) Same(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var indexes = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < @new.Count; i++)
        {
            (indexes.TryGetValue(@new[i], out var queue) ? queue : indexes[@new[i]] = new()).Enqueue(i);
        }

        var (sameOfOld, sameOfNew) = (new int?[old.Count], new bool[@new.Count]);
        for (var i = 0; i < old.Count; i++)
        {
            if (indexes.TryGetValue(old[i], out var queue) && queue.TryDequeue(out var same))
            {
                (sameOfOld[i], sameOfNew[same]) = (same, true);
            }
        }

        return (sameOfOld, sameOfNew);
    }
}
