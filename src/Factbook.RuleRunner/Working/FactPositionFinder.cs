using System.Collections.Immutable;

namespace Factbook.RuleRunner.Working;

/// <summary>Describes the positions of facts and of their values.</summary>
internal sealed class FactPositionFinder(IReadOnlyList<IFactSet> sets)
{
    /// <summary>Returns the position of a fact and the path to a value; null for an object that is not a fact of the dataset.</summary>
    /// <exception cref="ArgumentException">The path names a property that the record does not have.</exception>
    public FactPosition? Find(object? fact, string? path)
    {
        foreach (var set in sets)
        {
            if (fact is not null && set.BaseSet is null && set.FactType.IsInstanceOfType(fact) && set.IndexOf(fact) is var index and >= 0)
            {
                var location = set.LocationAt(index);
                return new FactPosition(location.File, location.Line, location.Column, set.KeyAt(index), StepsOf(fact, path));
            }
        }

        return null;
    }

    private static ImmutableArray<PathStep> StepsOf(object fact, string? path) =>
        path is { Length: > 0 } ? PropertyPath.Read(fact, path) : [];
}
