using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Parquet;

/// <summary>
/// The content of an export: a JSON file beside the tables, whose name begins with <c>_</c> so that engines ignore it. It states how many
/// facts to expect and which files the next export may replace.
/// </summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Tables">The tables by their names in SQL.</param>
internal sealed record Manifest(string Dataset, OrderedDictionary<string, ManifestTable> Tables)
{
    public const string FileName = "_factbook.json";

    public void Write(string folder)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        JsonSerializer.Serialize(stream, this, ManifestJson.Default.Manifest);
    }

    /// <summary>Returns the files of an export and its manifest; none if there is no valid manifest.</summary>
    public static IReadOnlySet<string> FilesIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            // Another program may have written the file, so any of its values can be null.
            return File.Exists(path)
                && JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Manifest)?.Tables is { } tables
                ? tables.Values.SelectMany(table => table?.Files ?? []).OfType<string>().Append(FileName).ToHashSet()
                : [];
        }
        catch (JsonException)
        {
            return new HashSet<string>();
        }
    }
}

/// <summary>A table of an export.</summary>
/// <param name="Facts">The number of facts.</param>
/// <param name="PartitionedBy">The columns whose values are in the names of folders.</param>
/// <param name="Files">The files, relative to the manifest.</param>
internal sealed record ManifestTable(int Facts, IReadOnlyList<string> PartitionedBy, IReadOnlyList<string> Files);

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
