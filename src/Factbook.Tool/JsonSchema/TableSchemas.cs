using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>A schema of the files of one table, or of the keys that such schemas share.</summary>
/// <param name="FileName">Its file's name: the table's set, as YAML writes it; of keys, in a folder of their own.</param>
/// <param name="Paths">The patterns of the table's files, below the folder of facts; none for keys.</param>
/// <param name="Text">The schema, with lines ended by <c>\n</c>.</param>
internal sealed record SchemaFile(string FileName, IReadOnlyList<string> Paths, string Text);

/// <summary>
/// Writes a JSON Schema (draft-07) for the files of each table, for editors with yaml-language-server: it flags nothing that the compiler
/// of facts accepts. Beside draft-07's words it uses those that the server adds: <c>enumDescriptions</c>, <c>errorMessage</c>,
/// <c>patternErrorMessage</c>, <c>defaultSnippets</c>, and descriptions beside <c>$ref</c>.
/// </summary>
internal sealed class TableSchemas
{
    /// <summary>What each schema says of itself, by which the folder's own files are known.</summary>
    public const string Comment = "Written by 'factbook schema' out of the records and facts; it is written anew each time.";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly FactRecord _table;
    private readonly Definitions _definitions = new();
    private readonly RecordSchemas _records;

    private TableSchemas(KeyOffers offers, FactRecord table)
    {
        _table = table;
        _records = new RecordSchemas(offers, _definitions);
    }

    /// <summary>The schemas of a dataset, in the order of its tables, and then the keys that they refer to.</summary>
    public static IReadOnlyList<SchemaFile> Of(FactDataset dataset)
    {
        var offers = new KeyOffers(dataset);
        var tables = dataset.Tables
            .Select(table => table.Record)
            .Where(table => table.Files is { AreOwned: false })
            .Select(table => new SchemaFile(Words.ToKebab(table.Set!) + ".json", table.Files!.Paths, new TableSchemas(offers, table).Write()))
            .ToList();
        return [.. tables, .. offers.Files.Select(keys => new SchemaFile(keys.FileName, [], Text(keys.Schema)))];
    }

    private string Write()
    {
        // The root is made first: making it makes the definitions.
        var schema = Root();
        schema["definitions"] = _definitions.ToJson();
        return Text(schema);
    }

    private static string Text(JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "$comment", Comment);
        return schema.ToJsonString(Readable) + "\n";
    }

    private JsonObject Root() => _table.Files!.Root switch
    {
        FactsRoot.Mapping => _records.FactsByKey(_table),
        FactsRoot.Sequence => List(),
        FactsRoot.Single => _records.Fact(_table, hasKey: true),
        _ => new() { ["if"] = Json.Type("array"), ["then"] = List(), ["else"] = MapOrOne() },
    };

    private JsonObject List() => new() { ["type"] = "array", ["items"] = _records.Fact(_table, hasKey: false) };

    /// <summary>
    /// The compiler of facts takes a map for one fact if more than half of its keys are the record's. That can't be said here, but all and
    /// none can; between them it may be either.
    /// </summary>
    private JsonObject MapOrOne() => new()
    {
        ["if"] = new JsonObject { ["patternProperties"] = KeysOfOne() },
        ["then"] = _records.FactsByKey(_table),
        ["else"] = RecordSchemas.CanBeShort(_table) ? OneOrMap() : new JsonObject
        {
            // Where no fact is a text or a list, a map that has some is itself a fact.
            ["if"] = new JsonObject { ["additionalProperties"] = Json.Type("object", "null") },
            ["then"] = OneOrMap(),
            ["else"] = _records.Fact(_table, hasKey: true),
        },
    };

    private JsonObject OneOrMap() => new() { ["anyOf"] = Json.Array([_records.Fact(_table, hasKey: true), _records.FactsByKey(_table)]) };

    // A map under the name of a text is a fact whose key is that name, and no key of the record.
    private JsonObject KeysOfOne()
    {
        var properties = _table.Cases
            .SelectMany(record => record.Declared)
            .Where(property => property is { IsWritten: true, IsExtension: false })
            .ToLookup(property => property.Type is ScalarType or EnumType);
        var patterns = new JsonObject();
        Add(properties[false], false);
        Add(properties[true].ExceptBy(properties[false].Select(property => Words.Fold(property.YamlName)), property => Words.Fold(property.YamlName)), Json.Type("object"));
        return patterns;

        void Add(IEnumerable<FactProperty> keys, JsonNode known)
        {
            if (keys.Select(property => property.YamlName).ToList() is { Count: > 0 } names)
            {
                patterns[Spellings.Any(names)] = known;
            }
        }
    }
}
