using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// The keys of all facts that a reference may name, each with its fact in a line. They are offered, never asked for: a fact that was just
/// written is no mistake to refer to, and the compiler of facts says what is. The keys of a record are in a file of their own, so that a
/// new fact changes this file and not the schemas of all tables that may refer to it.
/// </summary>
internal sealed class KeyOffers(FactDataset dataset)
{
    private const string Folder = "keys";

    /// <summary>
    /// An editor shows all keys of the group that holds the one at hand, and a group costs it more than a key: so a key has a group of its
    /// own until there are this many.
    /// </summary>
    private const int MostGroups = 50;

    private readonly SortedDictionary<string, JsonObject> _files = new(StringComparer.Ordinal);

    /// <summary>The files of keys that were referred to.</summary>
    public IEnumerable<(string FileName, JsonObject Schema)> Files => _files.Select(file => (file.Key, file.Value));

    /// <summary>A reference to the keys of a record's facts.</summary>
    /// <param name="record">The record that a reference asks for.</param>
    /// <param name="title">What editors call a key.</param>
    public JsonObject Refer(FactRecord record, string title)
    {
        var name = $"{Folder}/{Words.ToKebab(record.Set ?? title)}.json";
        if (!_files.ContainsKey(name))
        {
            _files.Add(name, Schema(record, title));
        }

        return new JsonObject { ["$ref"] = name };
    }

    // In the order of the facts.
    private JsonObject Schema(FactRecord record, string title)
    {
        var keys = dataset.FactsOf(record).Where(fact => fact.HasKey).ToList();
        return keys.Count == 0 ? new() { ["not"] = new JsonObject() } : new()
        {
            ["anyOf"] = Json.Array(keys
                .Chunk((keys.Count + MostGroups - 1) / MostGroups)
                .Select(group => new JsonObject
                {
                    ["title"] = title,
                    ["enum"] = Json.Array(group.Select(fact => fact.Key)),
                    ["enumDescriptions"] = Json.Array(group.Select(fact => fact.Summary ?? "")),
                })),
        };
    }
}
