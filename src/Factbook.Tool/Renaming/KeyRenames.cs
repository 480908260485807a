using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Tool.Renaming;

/// <summary>
/// The old and new keys of facts: of the fact that is renamed, and of those whose keys contain its key, such as the facts that it owns.
/// </summary>
internal sealed class KeyRenames
{
    private readonly Dictionary<(string Table, string Key), string> _newKeys = [];

    public int Count => _newKeys.Count;

    public IEnumerable<(string Table, string OldKey, string NewKey)> All =>
        _newKeys.Select(rename => (rename.Key.Table, rename.Key.Key, rename.Value));

    public void Add(string table, string oldKey, string newKey) => _newKeys[(table, oldKey)] = newKey;

    /// <summary>Returns the new key of a fact, or null if its key does not change.</summary>
    /// <param name="table">The record of the table, fully qualified.</param>
    public string? Find(string table, string key) => _newKeys.GetValueOrDefault((table, key));

    /// <summary>Returns the new key of a fact of a record, which may be a case of the record of the table.</summary>
    public string? Find(SchemaSet schemas, string record, string key) =>
        schemas.TableOf(record) is { } table ? Find(table.FullName, key) : null;

    /// <summary>Adds the facts whose keys differ between two compilations, of which the second one contains the renames so far.</summary>
    /// <param name="moved">The new path of each file that is renamed.</param>
    /// <returns>Whether there were some.</returns>
    public bool AddDerived(
        Generator.Linking.Dataset before, Generator.Linking.Dataset after, IReadOnlyDictionary<string, string> moved)
    {
        var count = Count;
        var keys = after.Tables
            .SelectMany(table => table.Facts, (table, fact) => (table.Record.FullName, fact.Source.Path, fact.Fact))
            .ToDictionary(fact => (fact.FullName, fact.Path, fact.Fact.Ordinal), fact => fact.Fact.Key);
        foreach (var table in before.Tables)
        {
            foreach (var fact in table.Facts.Where(fact => fact.Fact.Key is not null))
            {
                var path = moved.GetValueOrDefault(fact.Source.Path, fact.Source.Path);
                if (keys.GetValueOrDefault((table.Record.FullName, path, fact.Fact.Ordinal)) is { } key && key != fact.Fact.Key)
                {
                    Add(table.Record.FullName, fact.Fact.Key!, key);
                }
            }
        }

        return Count > count;
    }
}
