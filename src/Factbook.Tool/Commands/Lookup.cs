using Factbook.Tool.Model;

namespace Factbook.Tool.Commands;

/// <summary>Finds what a user names, or says what was probably meant.</summary>
internal static class Lookup
{
    /// <exception cref="ToolException">There is no such set.</exception>
    public static FactTable Set(FactDataset dataset, string name)
    {
        // Whoever writes C# may also call it ShareClaims.
        var names = dataset.Sets.Select(table => table.CommandName).ToList();
        return dataset.Sets.FirstOrDefault(table => Words.Fold(table.CommandName) == Words.Fold(name))
            ?? throw ToolException.Usage($"there is no set '{name}'{Hint(name, names)}");
    }

    /// <exception cref="ToolException">The set has no such fact.</exception>
    public static Fact Fact(FactTable table, string key) =>
        table.Facts.FirstOrDefault(fact => fact.Key == key)
        ?? throw ToolException.Usage(
            $"{table.CommandName} has no fact '{key}'{Suggestions.DidYouMean(key, table.Facts.Select(fact => fact.Key))}");

    /// <summary>All facts with a key: those of different sets may share one.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static IReadOnlySet<Fact> Facts(FactDataset dataset, string key)
    {
        var all = dataset.Tables.SelectMany(table => table.Facts).ToList();
        var facts = all.Where(fact => fact.Key == key).ToHashSet();
        return facts.Count > 0 ? facts : throw ToolException.Usage($"there is no fact '{key}'{Suggestions.DidYouMean(key, all.Select(fact => fact.Key))}");
    }

    private static string Hint(string name, IReadOnlyList<string> names) =>
        Suggestions.DidYouMean(name, names) is { Text: not null } suggestion ? suggestion.ToString() : $"; there are {string.Join(", ", names)}";
}
