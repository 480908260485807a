using System.Collections.Generic;

namespace Factbook.Generator.Diagnostics;

/// <summary>Counts the items of groups. Of those beyond the limit of a group, it keeps only the number and the first.</summary>
/// <param name="limit">The limit of each group.</param>
internal sealed class GroupLimit<TGroup, TItem>(int limit)
    where TGroup : notnull
    where TItem : class
{
    private readonly int _limit = limit;
    private readonly Dictionary<TGroup, (int Count, TItem? FirstOfRest)> _groups = [];

    /// <summary>For each group that exceeds the limit, the number of items beyond it, and the first of them.</summary>
    public IEnumerable<(int Count, TItem First)> Rests
    {
        get
        {
            foreach (var group in _groups.Values)
            {
                if (group.FirstOfRest is { } first)
                {
                    yield return (group.Count - _limit, first);
                }
            }
        }
    }

    /// <summary>Counts an item. Returns whether it is within the limit of its group.</summary>
    public bool Add(TGroup group, TItem item)
    {
        var (count, firstOfRest) = Find(group);
        _groups[group] = (count + 1, count < _limit ? null : firstOfRest ?? item);
        return count < _limit;
    }

    /// <summary>Adds the rests of another object, whose other items have been added.</summary>
    public void AddRests(GroupLimit<TGroup, TItem> other)
    {
        foreach (var group in other._groups)
        {
            if (group.Value.FirstOfRest is { } first)
            {
                var (count, firstOfRest) = Find(group.Key);
                _groups[group.Key] = (count + group.Value.Count - other._limit, firstOfRest ?? first);
            }
        }
    }

    /// <summary>Returns whether a group has an item.</summary>
    public bool Contains(TGroup group) => _groups.ContainsKey(group);

    /// <summary>Returns whether the next item of a group exceeds its limit.</summary>
    public bool IsFull(TGroup group) => Find(group).Count >= _limit;

    private (int Count, TItem? FirstOfRest) Find(TGroup group) => _groups.TryGetValue(group, out var found) ? found : default;
}
