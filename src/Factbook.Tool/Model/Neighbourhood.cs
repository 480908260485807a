namespace Factbook.Tool.Model;

/// <summary>Determines whether a fact is about another one.</summary>
/// <remarks>
/// A fact, its owners and its owned facts are about the facts that their references reach in two steps: a claim about a flow is about the
/// supplier of the flow. Two steps are enough to be useful, and with more of them almost every fact would be about every other. References
/// to a fact of the same record, as from a part to the whole, are followed without limit and are not counted as steps: what is about an
/// office is about its state. Inverse references are not followed.
/// </remarks>
internal static class Neighbourhood
{
    private const int Steps = 2;

    /// <summary>Returns whether a fact is one of some others, or about one of them.</summary>
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
        .SelectMany(property => fact.ValueOf(property).References())
        .SelectMany(owned => Owned(owned).Prepend(owned));

    private static IEnumerable<Fact> References(Fact fact) => fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Stated)
        .SelectMany(property => fact.ValueOf(property).References());

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

    // A single reference to a fact of the same record leads to a container: from a part to the whole, or from a term to a broader one.
    private static IEnumerable<Fact> Wholes(Fact fact) => fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Stated)
        .Select(fact.ValueOf)
        .OfType<ReferenceValue>()
        .Select(reference => reference.Fact)
        .Where(other => other.Record == fact.Record);
}
