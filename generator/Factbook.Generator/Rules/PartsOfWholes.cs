using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Linking;

namespace Factbook.Generator.Rules;

/// <summary>
/// Totals of parts that may contain each other, such as a group of states and its members. A part and its contents are not added: the
/// larger lower end of the two counts. Two figures of the same part are not added either.
/// </summary>
internal sealed class PartsOfWholes
{
    private readonly Dictionary<LinkedFact, Part> _parts = new(ReferenceComparer<LinkedFact>.Instance);
    private readonly Dictionary<LinkedFact, Part?> _containers = new(ReferenceComparer<LinkedFact>.Instance);
    private readonly List<Part> _all = [];
    private readonly Func<LinkedFact, LinkedFact?> _containerOf;

    private PartsOfWholes(IReadOnlyList<FactValue> values, Func<FactValue, LinkedFact?> partOf, Func<LinkedFact, LinkedFact?> containerOf)
    {
        _containerOf = containerOf;
        foreach (var value in values)
        {
            var fact = partOf(value);
            if (fact is null || !_parts.TryGetValue(fact, out var part))
            {
                _all.Add(part = new Part());
                if (fact is not null)
                {
                    _parts.Add(fact, part);
                }
            }

            part.Values.Add(value);
        }

        foreach (var (fact, part) in _parts.Select(entry => (entry.Key, entry.Value)))
        {
            if (ContainerOf(fact) is { } container && container != part)
            {
                part.Container = container;
                container.Inner.Add(part);
            }
        }
    }

    /// <summary>Returns the figures that make up the largest total that was stated.</summary>
    /// <param name="values">The figures, in order.</param>
    /// <param name="partOf">The fact that a figure is about, or null if none is named.</param>
    /// <param name="containerOf">The fact that contains a fact, or null.</param>
    public static HashSet<FactValue> Contributing(
        IReadOnlyList<FactValue> values, Func<FactValue, LinkedFact?> partOf, Func<LinkedFact, LinkedFact?> containerOf) =>
        new PartsOfWholes(values, partOf, containerOf).Contributing();

    private HashSet<FactValue> Contributing()
    {
        Weigh();
        var contributing = new HashSet<FactValue>(ReferenceComparer<FactValue>.Instance);
        var open = new Stack<Part>(_all.Where(part => part.Container is null || !part.IsWeighed));
        while (open.Count > 0)
        {
            var part = open.Pop();
            if (part.InnerIsLarger)
            {
                part.Inner.ForEach(open.Push);
            }
            else
            {
                contributing.Add(part.Largest);
            }
        }

        return contributing;
    }

    // From the innermost parts outward. Parts that contain each other are ignored, since another rule reports them.
    private void Weigh()
    {
        var ready = new Queue<Part>(_all.Where(part => part.Inner.Count == 0));
        while (ready.Count > 0)
        {
            var part = ready.Dequeue();
            part.Weigh();
            if (part.Container is { } container && ++container.WeighedInner == container.Inner.Count)
            {
                ready.Enqueue(container);
            }
        }
    }

    /// <summary>Returns the nearest container with a figure.</summary>
    private Part? ContainerOf(LinkedFact fact)
    {
        var way = new List<LinkedFact>();
        Part? found = null;
        for (var current = (LinkedFact?)fact; current is not null && !_containers.TryGetValue(current, out found);)
        {
            way.Add(current);
            // A preliminary result, which ends cycles.
            _containers.Add(current, null);
            current = _containerOf(current);
            if (current is not null && _parts.TryGetValue(current, out found))
            {
                break;
            }
        }

        way.ForEach(step => _containers[step] = found);
        return found;
    }

    private sealed class Part
    {
        public List<FactValue> Values { get; } = [];

        public List<Part> Inner { get; } = [];

        public Part? Container { get; set; }

        public int WeighedInner { get; set; }

        public FactValue Largest => Values.OrderByDescending(value => LowerEnd.Of(value) ?? LowerEnd.None).First();

        public bool IsWeighed { get; private set; }

        public bool InnerIsLarger { get; private set; }

        private LowerEnd? Total { get; set; }

        public void Weigh()
        {
            LowerEnd? inner = null;
            foreach (var total in Inner.Select(part => part.Total).OfType<LowerEnd>())
            {
                inner = inner is { } sum ? sum + total : total;
            }

            var own = LowerEnd.Of(Largest);
            (IsWeighed, InnerIsLarger) = (true, inner is { } larger && larger.CompareTo(own ?? LowerEnd.None) > 0);
            Total = InnerIsLarger ? inner : own;
        }
    }
}
