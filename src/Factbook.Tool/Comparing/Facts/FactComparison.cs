using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>Compares two corresponding facts.</summary>
internal sealed class FactComparison(TypePairs types, FactMatches facts)
{
    private readonly ValueComparison _values = new(types, facts);

    /// <summary>Returns the difference; null if there is none.</summary>
    /// <param name="old">The old fact.</param>
    /// <param name="new">The new fact.</param>
    /// <param name="keys">The keys of their table.</param>
    public FactDifference? Compare(Fact old, Fact @new, KeyHistory keys)
    {
        var isRenamed = @new.HasKey && old.Key != @new.Key;
        var differences = Case(old, @new)
            .Concat(Properties(old, @new))
            .Concat(FormerKeys(old, @new, keys))
            .ToList();
        return differences.Count == 0 && !isRenamed ? null : new FactDifference(
            isRenamed ? FactChange.Renamed : FactChange.Changed,
            @new.Key,
            differences.Select(difference => difference.Severity).Append(isRenamed ? Severity.Additive : Severity.Value).Max())
        {
            OldKey = isRenamed ? old.Key : null,
            Values = differences,
        };
    }

    /// <summary>Returns a signature that is equal for two facts only if their values are equal.</summary>
    public string SignatureOf(Fact fact, bool isOld) => string.Join(
        '\n',
        types.PropertiesOf(fact.Record, isOld)
            .Where(pair => pair.IsCompared)
            .Select(pair => pair.YamlName + _values.Values.SignatureOf(fact.ValueOf(isOld ? pair.Old : pair.New), isOld))
            .Prepend(fact.Record.Name));

    // Breaking, since the type of the fact's named member changes with its case.
    private IEnumerable<ValueDifference> Case(Fact old, Fact @new) => types.AreSame(old.Record, @new.Record)
        ? []
        : [new("kind", new TextValue(CaseOf(old)), new TextValue(CaseOf(@new)), Severity.Breaking)];

    private IEnumerable<ValueDifference> Properties(Fact old, Fact @new)
    {
        foreach (var pair in types.PropertiesOf(old.Record, @new.Record))
        {
            if (pair.IsCompared && !HaveEqualObjects(pair, old, @new))
            {
                foreach (var difference in _values.Compare(pair, old.ValueOf(pair.Old), @new.ValueOf(pair.New)))
                {
                    yield return difference;
                }
            }
        }
    }

    // Nearly all facts of large datasets are equal, and reading values for output takes most of the time.
    private static bool HaveEqualObjects(PropertyPair pair, Fact old, Fact @new) =>
        (pair.Old.Type, pair.New.Type) is (ScalarType, ScalarType)
            or (ListType { Item: ScalarType { Kind.IsText: true } }, ListType { Item: ScalarType { Kind.IsText: true } })
        && old.ReadObject is { } before
        && @new.ReadObject is { } now
        && AreEqual(before(pair.Old), now(pair.New));

    // Only types whose equal values have one text: addresses and times are equal in spite of other fragments and offsets.
    private static bool AreEqual(object? old, object? @new) => old switch
    {
        null => @new is null,
        decimal number => @new is decimal other && number == other && number.Scale == other.Scale,
        string or bool or int or long or DateOnly or Guid or Period => old.Equals(@new),
        IReadOnlyList<string> list => @new is IReadOnlyList<string> other && list.SequenceEqual(other, StringComparer.Ordinal),
        Share or Percentage or Money or Quantity or Number or Interval => old.Equals(@new),
        _ => false,
    };

    private static IEnumerable<ValueDifference> FormerKeys(Fact old, Fact @new, KeyHistory keys)
    {
        if (@new.Record.FormerKeys is not { } property)
        {
            return [];
        }

        var (before, now) = (old.FormerKeys, @new.FormerKeys);
        return before.Except(now).Where(key => !keys.Known.Contains(key))
            .Select(key => new ValueDifference(property.YamlName, new TextValue(key), AbsentValue.Instance, Severity.Breaking))
            .Concat(now.Except(before).Where(key => !keys.Old.Contains(key))
                .Select(key => new ValueDifference(property.YamlName, AbsentValue.Instance, new TextValue(key), Severity.Additive)));
    }

    private static string CaseOf(Fact fact) => fact.Case ?? fact.Record.Label;
}
