using System.Text.Json;

namespace Factbook.Tool.Parquet;

/// <summary>
/// What an export consists of: a JSON file beside the tables, under a name that engines pass over. It says how many facts to expect, and
/// which files the next export may replace.
/// </summary>
internal static class Manifest
{
    public const string FileName = "_factbook.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>One table of it.</summary>
    /// <param name="Name">The name in SQL.</param>
    /// <param name="Facts">The number of facts.</param>
    /// <param name="PartitionedBy">The columns that its folders stand for.</param>
    /// <param name="Files">The files, relative to the manifest.</param>
    public sealed record Table(string Name, int Facts, IReadOnlyList<string> PartitionedBy, IReadOnlyList<string> Files);

    public static void Write(string folder, string dataset, IEnumerable<Table> tables)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("dataset", dataset);
        json.WriteStartObject("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject(table.Name);
            json.WriteNumber("facts", table.Facts);
            WriteList(json, "partitionedBy", table.PartitionedBy);
            WriteList(json, "files", table.Files);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The files of an export, with the manifest; none where there is no manifest, or something else of its name.</summary>
    public static IReadOnlySet<string> FilesIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new HashSet<string>();
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return manifest.RootElement.GetProperty("tables").EnumerateObject()
                .SelectMany(table => table.Value.GetProperty("files").EnumerateArray())
                .Select(file => file.GetString()!)
                .Append(FileName)
                .ToHashSet();
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return new HashSet<string>();
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
