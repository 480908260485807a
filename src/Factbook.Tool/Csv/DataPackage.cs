using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Factbook.Tool.Columns;
using Factbook.Tool.Json;
using Factbook.Tool.Model;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Csv;

/// <summary>
/// The description of a folder of CSV files: a Data Package of Frictionless Data, version 1, with the type, constraints and description of
/// each column, keys and foreign keys.
/// </summary>
internal static partial class DataPackage
{
    private const string FileName = "datapackage.json";

    // Packages of other programs are not replaced.
    private const string Generator = "factbook export --format csv";

    /// <summary>Writes the description.</summary>
    public static void Write(RelationalDataset dataset, IReadOnlyList<CsvFile> files, string folder)
    {
        var names = new UniqueNames();
        var resources = files.ToDictionary(file => file.Table, file => names.Take(NameOf(file.Table.Name)));
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = NameOf(Words.ToKebab(dataset.Facts.Name)),
            ["title"] = dataset.Facts.Name,
            ["generator"] = Generator,
        };
        var origin = dataset.Facts.Origin;
        AddText(package, "description", origin.Description);
        AddText(package, "version", origin.Version);
        AddList(package, "licenses", LicenceIds(origin.Licence ?? "").Select(id => new JsonObject { ["name"] = id }));
        AddList(package, "sources", dataset.Facts.SourceTitles.Select(title => new JsonObject { ["title"] = title }));
        AddList(package, "resources", files.Select(file => Resource(file, resources)));
        File.WriteAllText(Path.Combine(folder, FileName), package.ToJsonString(JsonFile.SerializerOptions) + "\n");
    }

    /// <summary>Returns the files of an export with its description; none if an export did not write the folder.</summary>
    public static IReadOnlySet<string> FilesIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            // Anyone may have written the file.
            return File.Exists(path)
                && JsonNode.Parse(File.ReadAllBytes(path)) is JsonObject package
                && package["generator"] is JsonValue generator && generator.TryGetValue<string>(out var name) && name == Generator
                && package["resources"] is JsonArray resources
                ? resources.Select(resource => (resource as JsonObject)?["path"])
                    .OfType<JsonValue>()
                    .Select(value => value.TryGetValue<string>(out var file) ? file : FileName)
                    .Append(FileName)
                    .ToHashSet()
                : [];
        }
        catch (Exception cause) when (cause is JsonException or ArgumentException)
        {
            // An ArgumentException reports a duplicate property.
            return new HashSet<string>();
        }
    }

    private static JsonObject Resource(CsvFile file, Dictionary<RelationalTable, string> resources)
    {
        var table = file.Table;
        var resource = new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = resources[table],
            ["path"] = file.Path,
        };
        AddText(resource, "description", table.Description);
        resource["format"] = "csv";
        resource["mediatype"] = "text/csv";
        resource["encoding"] = "utf-8";
        resource["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["header"] = true };
        var schema = new JsonObject
        {
            ["fields"] = Array(table.Columns.Select(column => FieldSchema.Of(column, file))),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = NamesOf(table.Key),
        };
        AddList(schema, "foreignKeys", table.ForeignKeys.Select(key => new JsonObject
        {
            ["fields"] = NamesOf(key.Columns),
            ["reference"] = new JsonObject
            {
                ["resource"] = key.Target == table ? "" : resources[key.Target],
                ["fields"] = NamesOf(key.Target.Key),
            },
        }));
        resource["schema"] = schema;
        return resource;
    }

    // The licences in an expression of SPDX, such as 'MIT OR (GPL-2.0-only WITH Classpath-exception-2.0)'.
    private static IEnumerable<string> LicenceIds(string expression)
    {
        var words = LicenceWord().Matches(expression).Select(word => word.Value).ToList();
        return words.Where((word, i) => word is not ("AND" or "OR" or "WITH") && (i == 0 || words[i - 1] != "WITH"));
    }

    private static JsonNode NamesOf(IReadOnlyList<RelationalColumn> columns) =>
        columns is [var only] ? only.Name : Array(columns.Select(column => (JsonNode)column.Name));

    private static void AddText(JsonObject target, string name, string? text)
    {
        if (text is not null)
        {
            target[name] = text;
        }
    }

    private static void AddList(JsonObject target, string name, IEnumerable<JsonNode> items)
    {
        if (Array(items) is { Count: > 0 } list)
        {
            target[name] = list;
        }
    }

    private static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    // Names of packages and resources are lower-case ASCII.
    private static string NameOf(string name) =>
        Unsupported().Replace(name.ToLowerInvariant(), character => $"u{(int)character.Value[0]:x4}");

    [GeneratedRegex("[^-a-z0-9._/]")]
    private static partial Regex Unsupported();

    [GeneratedRegex(@"[^\s()]+")]
    private static partial Regex LicenceWord();
}
