using System;

namespace Factbook.Generator.Linking;

/// <summary>
/// The facts that refer to each fact of a table by one property: their places one after the other, those of each fact together.
/// </summary>
/// <param name="targets">The number of the table's facts.</param>
internal sealed class Referrers(int targets)
{
    // First how many there are of each fact, one further on; then where the next one of each goes, and at last where those of the next fact
    // begin.
    private readonly int[] _ends = new int[targets + 1];
    private readonly int[] _last = new int[targets];
    private int[] _places = [];

    /// <summary>Counts what is to be added.</summary>
    public void Count(Edge edge)
    {
        if (IsFirst(edge))
        {
            _ends[edge.Target + 1]++;
        }
    }

    /// <summary>Makes room for what was counted.</summary>
    public void Allot()
    {
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] += _ends[i - 1];
        }

        _places = new int[_ends[^1]];
        Array.Clear(_last, 0, _last.Length);
    }

    /// <summary>Adds what was counted, in the same order.</summary>
    public void Add(Edge edge)
    {
        if (IsFirst(edge))
        {
            _places[_ends[edge.Target]++] = edge.Referrer;
        }
    }

    /// <summary>The places of the facts that refer to one, once all are added.</summary>
    public ArraySegment<int> Of(int target)
    {
        var start = target == 0 ? 0 : _ends[target - 1];
        return new ArraySegment<int>(_places, start, _ends[target] - start);
    }

    // A fact that refers twice to another stands once among those that refer to it.
    private bool IsFirst(Edge edge)
    {
        var isFirst = _last[edge.Target] != edge.Referrer;
        _last[edge.Target] = edge.Referrer;
        return isFirst;
    }
}
