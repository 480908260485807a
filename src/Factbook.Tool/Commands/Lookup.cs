using Factbook.Notation;
using Factbook.Tool.Model;
using Factbook.Tool.Naming;

namespace Factbook.Tool.Commands;

/// <summary>Finds sets and facts by name, or throws with a suggestion.</summary>
internal static class Lookup
{
    /// <summary>Returns a set by its name.</summary>
    /// <exception cref="ToolException">The dataset has no such set.</exception>
    public static FactTable Set(FactDataset dataset, string name) =>
        SetNames.Find(dataset.Sets, set => set.Name, set => set.Record.Name, name);

    /// <summary>Returns a fact of a set by its key.</summary>
    /// <exception cref="ToolException">The set has no such fact.</exception>
    public static Fact Fact(FactTable table, string key) =>
        table.Facts.FirstOrDefault(fact => HasKey(fact, key))
        ?? throw ToolException.Usage(
            $"no fact of {table.CommandName} has the key '{key}'{Suggestions.DidYouMean(key, table.Facts.Select(fact => fact.Key))}");

    /// <summary>Returns all facts with a key; facts of several sets may have the same key.</summary>
    /// <exception cref="ToolException">No fact has the key.</exception>
    public static IReadOnlySet<Fact> Facts(FactDataset dataset, string key)
    {
        var all = dataset.Tables.SelectMany(table => table.Facts).ToList();
        var facts = all.Where(fact => HasKey(fact, key)).ToHashSet();
        return facts.Count > 0
            ? facts
            : throw ToolException.Usage($"no fact has the key '{key}'{Suggestions.DidYouMean(key, all.Select(fact => fact.Key))}");
    }

    // Keys are in NFC. Text that was copied from file names on macOS is not.
    private static bool HasKey(Fact fact, string key) => fact.Key == NormalizedText.Of(key);
}
