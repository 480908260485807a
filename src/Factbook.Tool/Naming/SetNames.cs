using Factbook.Generator.Diagnostics;

namespace Factbook.Tool.Naming;

/// <summary>Finds sets by the names that users write.</summary>
internal static class SetNames
{
    /// <summary>
    /// Returns the set with a name, or else the set of the record with the name, each in any spelling: <c>share-claims</c>,
    /// <c>ShareClaims</c> and <c>ShareClaim</c> name the same set.
    /// </summary>
    /// <param name="sets">The sets.</param>
    /// <param name="nameOf">Returns the name of a set.</param>
    /// <param name="recordOf">Returns the name of the record of a set.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ToolException">No set has the name.</exception>
    public static T Find<T>(IReadOnlyList<T> sets, Func<T, string> nameOf, Func<T, string> recordOf, string name)
    {
        var found = sets.Where(set => Words.AreSame(nameOf(set), name)).Concat(sets.Where(set => Words.AreSame(recordOf(set), name)));
        if (found.Take(1).ToList() is [var first])
        {
            return first;
        }

        var names = sets.Select(set => Words.ToKebab(nameOf(set))).ToList();
        var hint = Suggestions.DidYouMean(name, names) is { Text: not null } near
            ? near.ToString()
            : $"; the sets are {string.Join(", ", names)}";
        throw ToolException.Usage($"'{name}' is not a set{hint}");
    }
}
