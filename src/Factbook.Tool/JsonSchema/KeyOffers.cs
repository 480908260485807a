using System.Text.Json.Nodes;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// The keys of all facts that a reference may name, each with its fact in a line. They are offered, never asked for: a fact that was just
/// written is no mistake to refer to, and the compiler of facts says what is.
/// </summary>
internal sealed class KeyOffers(SchemaSet schemas, LinkedDataset facts)
{
    /// <summary>
    /// An editor shows all keys of the group that holds the one at hand, and a group costs it more than a key: so a key has a group of its
    /// own until there are this many.
    /// </summary>
    private const int MostGroups = 50;

    /// <summary>The groups of keys of a record's facts, in the order of the facts.</summary>
    /// <param name="record">The record that the reference asks for, fully qualified.</param>
    /// <param name="title">What editors call a key.</param>
    public IReadOnlyList<JsonObject> Of(string record, string title)
    {
        var keys = facts.Tables
            .Where(table => table.Record.FullName == schemas.TableOf(record)?.FullName)
            .SelectMany(table => table.Facts)
            .Select(fact => fact.Fact)
            .Where(fact => fact.Key is not null && schemas.IsKindOf(fact.Value.Record, record))
            .Select(fact => (Key: fact.Key!, Summary: FactSummary.Of(schemas, fact)))
            .ToList();
        return [.. keys
            .Chunk(Math.Max(1, (keys.Count + MostGroups - 1) / MostGroups))
            .Select(group => new JsonObject
            {
                ["title"] = title,
                ["enum"] = Json.Array(group.Select(offer => offer.Key)),
                ["enumDescriptions"] = Json.Array(group.Select(offer => offer.Summary)),
            })];
    }
}
