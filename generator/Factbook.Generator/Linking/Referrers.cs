using System;

namespace Factbook.Generator.Linking;

/// <summary>
/// The facts that refer to each fact of a table by one property: the references to them, grouped by the fact that they refer to.
/// </summary>
/// <param name="targets">The number of the table's facts.</param>
internal sealed class Referrers(int targets)
{
    // While counting, the number of referrers of the fact before; while adding, the offset of the next referrer of each fact; then the end
    // of its referrers.
    private readonly int[] _ends = new int[targets + 1];
    private readonly SetReference[] _last = new SetReference[targets];
    private SetReference[] _references = [];

    /// <summary>Counts a reference that <see cref="Add"/> will add.</summary>
    public void Count(Edge edge)
    {
        if (MarkAndTestFirst(edge))
        {
            _ends[edge.Target.Value + 1]++;
        }
    }

    /// <summary>Allocates space for the references that were counted.</summary>
    public void Allocate()
    {
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] += _ends[i - 1];
        }

        _references = new SetReference[_ends[^1]];
        Array.Clear(_last, 0, _last.Length);
    }

    /// <summary>Adds a reference that was counted, in the same order.</summary>
    public void Add(Edge edge)
    {
        if (MarkAndTestFirst(edge))
        {
            _references[_ends[edge.Target.Value]++] = edge.Referrer;
        }
    }

    /// <summary>The references to the facts that refer to one, after all are added.</summary>
    public ArraySegment<SetReference> Of(FactIndex target)
    {
        var start = target.Value == 0 ? 0 : _ends[target.Value - 1];
        return new ArraySegment<SetReference>(_references, start, _ends[target.Value] - start);
    }

    // A fact that refers to another fact twice is one referrer. Its references follow each other, so only the last referrer is compared.
    private bool MarkAndTestFirst(Edge edge)
    {
        var isFirst = _last[edge.Target.Value] != edge.Referrer;
        _last[edge.Target.Value] = edge.Referrer;
        return isFirst;
    }
}
