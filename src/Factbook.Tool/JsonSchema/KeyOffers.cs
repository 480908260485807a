using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// The keys that a reference can have, each with a summary of its fact. Editors offer them but accept every other key, since the schema may
/// be older than the fact; the generator reports undefined ones. The keys of a record are in a file of their own, so a new fact
/// changes that file and not the schemas of all tables that refer to it.
/// </summary>
internal sealed class KeyOffers(FactDataset dataset)
{
    private const string Folder = "keys";

    /// <summary>
    /// The largest number of groups of keys. On hover an editor shows all keys of the group that contains the one under the cursor, so
    /// small groups are better; but each group costs it more than a key.
    /// </summary>
    private const int MostGroups = 50;

    private readonly SortedDictionary<string, JsonObject> _files = new(StringComparer.Ordinal);

    /// <summary>Gets the files of keys that were referred to.</summary>
    public IEnumerable<(string FileName, JsonObject Schema)> Files => _files.Select(file => (file.Key, file.Value));

    /// <summary>Returns a reference to the keys of the facts of a record.</summary>
    /// <param name="record">The record that is referred to.</param>
    /// <param name="title">The name that editors show for a key.</param>
    public JsonObject Refer(FactRecord record, string title)
    {
        var name = $"{Folder}/{Words.ToKebab(record.Set ?? title)}.json";
        if (!_files.ContainsKey(name))
        {
            _files.Add(name, Schema(record, title));
        }

        return new JsonObject { ["$ref"] = name };
    }

    // Keys are in the order of the facts.
    private JsonObject Schema(FactRecord record, string title)
    {
        var keys = dataset.FactsOf(record).Where(fact => fact.HasKey).ToList();
        return keys.Count == 0 ? new() { ["not"] = new JsonObject() } : new()
        {
            ["anyOf"] = SchemaNode.Array(keys
                .Chunk((keys.Count + MostGroups - 1) / MostGroups)
                .Select(group => new JsonObject
                {
                    ["title"] = title,
                    ["enum"] = SchemaNode.Array(group.Select(fact => fact.Key)),
                    ["enumDescriptions"] = SchemaNode.Array(group.Select(fact => fact.Summary ?? "")),
                })),
        };
    }
}
