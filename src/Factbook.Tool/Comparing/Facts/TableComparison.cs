using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>Compares the facts of two corresponding tables. Neither the order of the facts nor their files count.</summary>
internal sealed class TableComparison(TypePairs types, FactMatches facts)
{
    private readonly FactComparison _facts = new(types, facts);

    /// <summary>Returns the differences; null if there are none.</summary>
    public TableDifferences? Compare(FactTable old, FactTable @new)
    {
        var differences = WithKeys(old, @new).Concat(WithoutKeys(old, @new)).ToList();
        return differences.Count == 0
            ? null
            : new TableDifferences(@new.CommandName, old.Facts.Count, @new.Facts.Count, differences);
    }

    private IEnumerable<FactDifference> WithKeys(FactTable old, FactTable @new)
    {
        var keys = KeyHistory.Of(old, @new);
        var continued = @new.Facts.Where(fact => fact.HasKey && keys.Old.Contains(fact.Key)).ToHashSet();
        var pairs = old.Facts.Where(fact => fact.HasKey)
            .Select(fact => (Old: fact, New: facts.NewOf(fact)))
            .Select(pair => (pair.Old, pair.New, IsMerged: pair.New is { } now && pair.Old.Key != now.Key && !continued.Add(now)))
            .ToList();

        // Reading the values of facts takes most of the time.
        foreach (var difference in pairs.AsParallel().AsOrdered().Select(pair => pair switch
        {
            (var fact, null, _) => new FactDifference(FactChange.Removed, fact.Key, Severity.Breaking),
            // Two old facts were merged into one. The new fact is compared with the other one; this one is reported as renamed.
            (var fact, { } now, true) => new FactDifference(FactChange.Renamed, now.Key, Severity.Additive) { OldKey = fact.Key },
            var (fact, now, _) => _facts.Compare(fact, now, keys),
        }))
        {
            if (difference is not null)
            {
                yield return difference;
            }
        }

        foreach (var fact in @new.Facts.Where(fact => fact.HasKey && !continued.Contains(fact)))
        {
            yield return new(FactChange.Added, fact.Key, Severity.Additive);
        }
    }

    // Equal facts correspond. Of the remaining facts of an owner, the first new one probably corresponds to the first old one.
    private IEnumerable<FactDifference> WithoutKeys(FactTable old, FactTable @new)
    {
        var left = @new.Facts.Where(fact => !fact.HasKey)
            .GroupBy(fact => _facts.SignatureOf(fact, isOld: false), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Fact>(group), StringComparer.Ordinal);
        var removed = old.Facts.Where(fact => !fact.HasKey)
            .Where(fact => !(left.TryGetValue(_facts.SignatureOf(fact, isOld: true), out var same) && same.TryDequeue(out _)))
            .ToList();
        var added = left.Values.SelectMany(queue => queue).ToHashSet();
        var byOwner = @new.Facts.Where(added.Contains)
            .GroupBy(OwnerOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Fact>(group), StringComparer.Ordinal);
        foreach (var fact in removed)
        {
            if (byOwner.TryGetValue(NewOwnerOf(fact), out var others) && others.TryDequeue(out var now))
            {
                added.Remove(now);
                if (_facts.Compare(fact, now, KeyHistory.None) is { } difference)
                {
                    yield return difference;
                }
            }
            else
            {
                // Neither code nor another fact can name it.
                yield return new(FactChange.Removed, fact.Key, Severity.Value);
            }
        }

        foreach (var fact in @new.Facts.Where(added.Contains))
        {
            yield return new(FactChange.Added, fact.Key, Severity.Additive);
        }
    }

    private string NewOwnerOf(Fact old) => old.Owner is { } owner ? (facts.NewOf(owner) ?? owner).Key : "";

    private static string OwnerOf(Fact fact) => fact.Owner?.Key ?? "";
}
