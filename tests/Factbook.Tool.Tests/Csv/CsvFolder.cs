using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Factbook.Tool.Csv;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Tests.Csv;

/// <summary>A folder for an export as CSV that is deleted after the test.</summary>
public sealed class CsvFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-csv-");

    public string Root => _folder.FullName;

    /// <summary>Gets the folder of the export.</summary>
    public string Target => Path.Combine(Root, "facts");

    /// <summary>Gets the names of the files.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Target).Select(Path.GetFileName).OfType<string>().Order();

    /// <summary>Gets the description of the tables.</summary>
    public JsonNode Package => JsonNode.Parse(File.ReadAllText(PathOf("datapackage.json")))!;

    /// <summary>Exports hand-written sets.</summary>
    internal CsvFolder Export(IReadOnlyList<IFactSet> sets, bool isSpreadsheetSafe = false) =>
        Export(AssemblyDataset.Read("Test", sets), isSpreadsheetSafe);

    /// <summary>Exports a dataset.</summary>
    internal CsvFolder Export(FactDataset dataset, bool isSpreadsheetSafe = false)
    {
        DatasetCsv.Write(dataset, Target, new CellText(isSpreadsheetSafe));
        return this;
    }

    /// <summary>Returns the schema of a table.</summary>
    public JsonNode Schema(string table) =>
        Package["resources"]!.AsArray().Single(resource => (string?)resource!["path"] == table + ".csv")!["schema"]!;

    /// <summary>Returns the description of a column.</summary>
    public JsonNode Field(string table, string column) =>
        Schema(table)["fields"]!.AsArray().Single(field => (string?)field!["name"] == column)!;

    public string PathOf(string file) => Path.Combine(Target, file);

    /// <summary>Replaces a text that a file contains.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Returns the rows of a table as DuckDB reads them. An empty text is in quotes, and a missing value is not.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows(string table)
    {
        var columns = Columns(table);
        var names = string.Join(", ", columns.Select(column => $"'{column}': 'VARCHAR'"));
        return
        [
            .. Parquet.DuckDb.Rows(
                $"SELECT * FROM read_csv('{PathOf(table)}.csv', header = true, delim = ',', quote = '\"', escape = '\"', "
                    + $"new_line = '\\r\\n', allow_quoted_nulls = false, auto_detect = false, columns = {{{names}}})")
                .Select(row => columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    /// <summary>Returns every foreign key that has no row in its table.</summary>
    public IEnumerable<string> BrokenForeignKeys()
    {
        var resources = Package["resources"]!.AsArray().ToDictionary(resource => (string)resource!["name"]!, resource => resource!);
        return
            from resource in resources
            from key in resource.Value["schema"]!["foreignKeys"]?.AsArray() ?? []
            let name = (string)key["reference"]!["resource"]!
            let target = name.Length == 0 ? resource.Value : resources[name]
            let known = KeysIn(target, key["reference"]!["fields"]!).ToHashSet()
            from value in KeysIn(resource.Value, key["fields"]!)
            where value.Trim('\n').Length > 0 && !known.Contains(value)
            select $"{resource.Key}: {value.Replace('\n', ' ')} is not in {(string)target["name"]!}";
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<string> Columns(string table) =>
        [.. Schema(table)["fields"]!.AsArray().Select(field => (string)field!["name"]!)];

    private IEnumerable<string> KeysIn(JsonNode resource, JsonNode fields)
    {
        var names = fields is JsonArray several ? several.Select(field => (string)field!).ToList() : [(string)fields!];
        using var csv = new CsvReader(new StreamReader(PathOf((string)resource["path"]!)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var keys = new List<string>();
        while (csv.Read())
        {
            keys.Add(string.Join('\n', names.Select(name => csv.GetField(name))));
        }

        return keys;
    }
}
