using System.Collections.Immutable;

namespace Factbook.RuleRunner.Working;

/// <summary>Describes the positions of facts and of their values.</summary>
internal sealed class FactPlaces(IReadOnlyList<IFactSet> sets)
{
    /// <summary>Returns the place of a value of a fact; null for an object that is not a fact of the dataset.</summary>
    /// <exception cref="ArgumentException">The path names a property that the record does not have.</exception>
    public FactPlace? Find(object? fact, string? path)
    {
        foreach (var set in sets)
        {
            if (fact is not null && set.BaseSet is null && set.FactType.IsInstanceOfType(fact) && set.IndexOf(fact) is var index and >= 0)
            {
                var location = set.LocationAt(index);
                return new FactPlace(location.File, location.Line, location.Column, set.KeyAt(index), StepsOf(fact, path));
            }
        }

        return null;
    }

    private static ImmutableArray<PathStep> StepsOf(object fact, string? path) =>
        path is { Length: > 0 } ? PropertyPath.Read(fact, path) : [];
}
