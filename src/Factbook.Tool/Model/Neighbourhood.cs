namespace Factbook.Tool.Model;

/// <summary>Which facts a fact is about.</summary>
/// <remarks>
/// A fact is about what it refers to, and about what that refers to: a claim about a flow is about the flow's supplier, a claim of a report
/// about those whom its speaker speaks for. Further on everything hangs together with everything, so there it ends, but for the way up from
/// a part to its whole: what is about an office is about its state. A fact and those that it was written with are one in this; ways back do
/// not count.
/// </remarks>
internal static class Neighbourhood
{
    private const int Steps = 2;

    /// <summary>Whether a fact is one of some others, or about one of them.</summary>
    public static bool IsAbout(Fact fact, IReadOnlySet<Fact> others)
    {
        var seen = new HashSet<Fact>(fact.WithOwners().Concat(Owned(fact)));
        var reached = seen.ToList();
        for (var step = 0; step < Steps; step++)
        {
            reached = [.. reached.SelectMany(References).SelectMany(WithWholes).Where(seen.Add)];
        }

        return seen.Overlaps(others);
    }

    private static IEnumerable<Fact> Owned(Fact fact) => fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Owned)
        .SelectMany(property => FactsIn(fact.ValueOf(property)))
        .SelectMany(owned => Owned(owned).Prepend(owned));

    private static IEnumerable<Fact> References(Fact fact) => fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Stated)
        .SelectMany(property => FactsIn(fact.ValueOf(property)));

    private static IEnumerable<Fact> WithWholes(Fact fact)
    {
        var seen = new HashSet<Fact>();
        for (var open = new Stack<Fact>([fact]); open.TryPop(out var current);)
        {
            if (seen.Add(current))
            {
                Wholes(current).ToList().ForEach(open.Push);
            }
        }

        return seen;
    }

    // A single reference to a fact of the same record is a way up: to the whole of a part, to the broader of two terms.
    private static IEnumerable<Fact> Wholes(Fact fact) => fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Stated)
        .Select(fact.ValueOf)
        .OfType<ReferenceValue>()
        .Select(reference => reference.Fact)
        .Where(other => other.Record == fact.Record);

    private static IEnumerable<Fact> FactsIn(FactValue value) => value switch
    {
        ReferenceValue reference => [reference.Fact],
        ListValue list => list.Items.SelectMany(FactsIn),
        MapValue map => map.Entries.SelectMany(entry => FactsIn(entry.Value)),
        NestedValue nested => nested.Members.SelectMany(member => FactsIn(member.Value)),
        _ => [],
    };
}
