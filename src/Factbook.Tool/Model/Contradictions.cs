namespace Factbook.Tool.Model;

/// <summary>The facts that contradict each other: values of the same thing that cannot all be true, by the rules of the records.</summary>
internal sealed class Contradictions
{
    // A thousand facts that contradict each other are a million contradictions.
    private const int MostOfValue = 50;

    private readonly Dictionary<Fact, List<Contradiction>> _of = [];

    public Contradictions(FactDataset dataset)
    {
        foreach (var group in dataset.Tables.SelectMany(table => table.Facts).SelectMany(ComparedIn).GroupBy(compared => compared.Group))
        {
            foreach (var (compared, others, count) in ContradictionsIn([.. group]))
            {
                if (!_of.TryGetValue(compared.Fact, out var known))
                {
                    _of.Add(compared.Fact, known = []);
                }

                known.Add(new Contradiction(compared.Property, [.. others.Take(MostOfValue).Select(other => other.Fact)], count));
            }
        }
    }

    /// <summary>Returns the contradictions of a fact: one for each property whose value others contradict.</summary>
    public IReadOnlyList<Contradiction> Of(Fact fact) => _of.GetValueOrDefault(fact) ?? [];

    private static IEnumerable<(Compared Compared, IEnumerable<Compared> Others, int Count)> ContradictionsIn(IReadOnlyList<Compared> group)
    {
        if (group.Count == 1)
        {
            return [];
        }

        var contradictions = group[0].Value.Range is null ? OfTexts(group) : OfRanges(group);
        return contradictions.Where(found => found.Count > 0);
    }

    private static IEnumerable<(Compared Compared, IEnumerable<Compared> Others, int Count)> OfTexts(IReadOnlyList<Compared> group)
    {
        var texts = group.GroupBy(compared => compared.Value.Text, StringComparer.Ordinal).ToList();
        return
            from text in texts
            let count = @group.Count - text.Count()
            from compared in text
            select (compared, texts.Where(other => other != text).SelectMany(other => other), count);
    }

    // In the order of upper ends, the ranges below a given range come first; in the descending order of lower ends, the ranges above it.
    private static IEnumerable<(Compared Compared, IEnumerable<Compared> Others, int Count)> OfRanges(IReadOnlyList<Compared> group)
    {
        var byUpper = group
            .OrderBy(compared => compared.Range.Upper ?? decimal.MaxValue)
            .ThenByDescending(compared => compared.Range.IsUpperOpen)
            .ToList();
        var byLower = group
            .OrderByDescending(compared => compared.Range.Lower ?? decimal.MinValue)
            .ThenByDescending(compared => compared.Range.IsLowerOpen)
            .ToList();
        return
            from compared in @group
            let below = CountOfFirst(byUpper, other => other.Range.IsBelow(compared.Range))
            let above = CountOfFirst(byLower, other => other.Range.IsAbove(compared.Range))
            select (compared, byUpper.Take(below).Concat(byLower.Take(above)), below + above);
    }

    // Returns how many values at the beginning of a list meet a condition, which no value after them meets.
    private static int CountOfFirst(List<Compared> sorted, Func<Compared, bool> condition)
    {
        var (from, to) = (0, sorted.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = condition(sorted[middle]) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static IEnumerable<Compared> ComparedIn(Fact fact) =>
        from property in fact.Record.Properties
        let agreement = property.Agreement
        where agreement is not null && IsSelected(fact, agreement)
        let value = ComparedValue.Of(fact.ValueOf(property))
        where value is not null
        select new Compared(fact, property, value, GroupOf(fact, property, agreement, value));

    private static bool IsSelected(Fact fact, Agreement agreement) =>
        agreement.Where is null || agreement.Is.Contains(ComparedValue.TextOf(fact.ValueAt(agreement.Where)), StringComparer.Ordinal);

    // Cases of a record share an inherited property: their facts are compared with each other.
    private static string GroupOf(Fact fact, FactProperty property, Agreement agreement, ComparedValue value) => string.Join(
        '\n',
        agreement.Per.Select(path => ComparedValue.TextOf(fact.ValueAt(path)))
            .Prepend($"{fact.Table} {property.DeclaredBy} {property.Name} {value.Unit}")
            .Select(part => FormattableString.Invariant($"{part.Length}:{part}")));

    private sealed record Compared(Fact Fact, FactProperty Property, ComparedValue Value, string Group)
    {
        public Interval Range { get; } = Value.Range ?? default;
    }
}

/// <summary>The facts that contradict a value of a fact.</summary>
/// <param name="Property">The property whose values cannot all be true.</param>
/// <param name="Others">The first fifty of the other facts.</param>
/// <param name="Count">The number of all other facts.</param>
internal sealed record Contradiction(FactProperty Property, IReadOnlyList<Fact> Others, int Count);
